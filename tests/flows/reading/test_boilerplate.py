"""Lines that belong to the page are told from those of the article."""

import polars as pl
import pytest

from flows.reading.boilerplate import bare_line, is_boilerplate


def found(line: str) -> bool:
    frame = pl.DataFrame({"line": [line]}).select(is_boilerplate(bare_line(pl.col("line"))))
    return bool(frame.item())


@pytest.mark.parametrize(
    "line",
    [
        "Join us on Telegram",
        "Join our WhatsApp channel for more",
        "Published On Sep 4, 2024 at 11:11 AM IST",
        "Posted on 29 Sep 2022",
        "News Room - Posted on 29 Sep 2022",
        "Last updated: 2024-05-03",
        "Updated 3 hours ago",
        "Wednesday, 5 June 2024, 10:15 (GMT+8)",
        "5 June 2024 | Motor",
        "Jo Lind May 5, 2024, 12:39 AM",
        "- Advertisement -",
        "ADVERTISEMENT",
        "Article continues below advertisement",
        "Read more:",
        "Read more: Nova goes to Peru",
        "Also read: Kilo opens a plant",
        "MORE: Nova reveals a car",
        "Comments",
        "3 Comments",
        "Leave a Reply",
        "Your email address will not be published. Required fields are marked *",
        "We use cookies to improve this site.",
        "By continuing to use this site you agree to our terms",
        "Accept all cookies",
        "Subscribe to our newsletter",
        "Sign up for free e-mail alerts",
        "Follow us on Facebook",
        "Share this article",
        "Facebook Twitter LinkedIn",
        "All rights reserved.",
        "© 2024 Example Media Ltd. All rights reserved.",
        "Copyright (c) 2024",
        "(c) 2024 Example",
        "About the author",
        "Tags: cars, plants, Peru",
        "#cars #plants",
        "Home > News > Cars",
        "Cars | Electric | 4 min read",
        "07:00 03 April 2024 | 0 comments",
        "Energy | 07:00 03 April 2024 | 0 comments",
        "6 minutes",
        "2 mins read",
        "By Jo Lind",
        "By Jo Lind, Agency",
        "Follow us: @example",
        "Get the latest news in your inbox.",
        "Editor: Jo Lind",
        "https://www.example.org/news",
        "Nova - https://www.example.org",
        "press@example.org",
        "172 0",
        "***",
        "Media contact: Jo Lind",
        "This article was first published on example.org.",
        "For more information, visit example.org",
        "Looking to sell your car?",
    ],
)
def test_a_line_of_the_page_is_boilerplate(line: str) -> None:
    assert found(line)


@pytest.mark.parametrize(
    "line",
    [
        "Join us in building 50,000 cars a year, Lind said.",
        "The figures were published on Sep 4, 2024.",
        "On 5 June 2024 Nova opened a plant.",
        "5 June 2024 is the day on which Nova opens its plant.",
        "Advertisement costs rose by a third.",
        "The advertisement shows the new car.",
        "Comments by Lind moved the shares.",
        "It read more like a plan than a promise.",
        "More than 3 million cars were sold.",
        "More: that is what buyers want.",
        "Cookies are sold at the showroom.",
        "Nova subscribes to a new strategy in Peru.",
        "Follow-up models come in 2026.",
        "Sharing this platform saves money.",
        "The rights to the name are reserved for Kilo.",
        "By 2030 Nova wants to sell a million cars.",
        "By Lind's own account, sales fell, and they fell deep.",
        "By contrast, sales fell.",
        "By any measure.",
        "By 2030",
        "Nova 5 | 300",
        "Nova 5 | 300 | 12%",
        "Read the plan: it is short.",
        "Editors saw the car in Lima.",
        "Home sales fell, exports rose.",
        "Sales of 172 cars were reported.",
        "Updated models arrive in 2025.",
        "The updated Nova 5 was shown on 5 June 2024 in Lima.",
        "6 minutes is all that charging takes.",
        "Registered sales came to 300.",
        "The author of the study expects 500,000 cars.",
        "For more markets it needs more cars.",
        "This report is about 50,000 cars.",
        "Nova Motors",
        "News of the plant spread fast.",
        "Contact with the ministry was made in May.",
        "Ready to sell 50,000 cars, Nova opens a plant.",
        "Top 10 brands in Peru",
    ],
)
def test_a_line_of_the_article_is_not(line: str) -> None:
    assert not found(line)


def test_a_paragraph_is_longer_than_a_line_of_a_page() -> None:
    assert not found("Read more: " + "Nova sells cars in Peru. " * 20)
