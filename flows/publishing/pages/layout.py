"""Layout: what every page has around its contents."""

from base64 import b64encode
from hashlib import sha256

from flows.publishing.about import DESCRIPTION, TITLE
from flows.publishing.pages.markup import attribute, joined, text
from flows.publishing.pages.site import Site

# Nothing from anywhere else, no script and no style but the release's own files; measured to hold from disk as well.
# (`policy` adds the hash of the one style that the front page carries.)
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "base-uri 'none'; form-action 'none'"
)
_SECTIONS = (
    ("datasets/targets.html", "Targets"),
    ("datasets/results.html", "Results"),
    ("datasets/markets.html", "Markets"),
    ("datasets/events.html", "Events"),
    ("datasets/models.html", "Models"),
    ("datasets/organizations.html", "Organizations"),
    ("datasets/documents.html", "Articles"),
    ("charts/index.html", "Charts"),
)


# What all pages load, as one file: a browser paints sooner after one request than after five.
COMMON = "pages"
JOINED = ("core", "words", "panel", "search", "chart")
# The looks, in their order: what a window shows first, and the rest.
LOOKS = ("first.css", "pages.css")


def page(
    site: Site,
    title: str,
    body: str,
    *,
    root: str,
    here: str = "",
    scripts: tuple[str, ...] = (),
    kind: str = "",
    description: str = DESCRIPTION,
    style: str | None = None,
) -> str:
    """A whole page.

    In: its title as text; its contents as markup; the way to the release's folder (`""` or `"../"`); its own address
    from there; the scripts of `assets/` that it needs besides COMMON; a word for its looks; its first looks as CSS
    where they stand in the page itself, whose contents then have the `stylesheet` where the rest of the looks begins.
    """
    whole = TITLE if title == TITLE else f"{title} · {TITLE}"
    loaded = (COMMON, *scripts)
    return joined(
        (
            "<!doctype html>",
            '<html lang="en">',
            "<head>",
            '<meta charset="utf-8">',
            f'<meta http-equiv="Content-Security-Policy" content="{attribute(policy(style))}">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            '<meta name="color-scheme" content="light dark">',
            f"<title>{text(whole)}</title>",
            f'<meta name="description" content="{attribute(description)}">',
            f'<link rel="icon" href="{root}assets/icon.svg" type="image/svg+xml">',
            stylesheet(root) if style is None else f"<style>{style}</style>",
            *(f'<script src="{root}assets/{name}.js" defer></script>' for name in loaded),
            "</head>",
            f'<body data-root="{root}" class="{attribute(kind)}">',
            '<a class="skip" href="#contents">Skip to the contents</a>',
            _header(site, root, here),
            f'<main id="contents" tabindex="-1">\n{body}\n</main>',
            _footer(site, root),
            "</body>",
            "</html>\n",
        )
    )


def stylesheet(root: str) -> str:
    """The link to the looks. What stands before it in a page is painted without waiting for it."""
    return f'<link rel="stylesheet" href="{root}assets/pages.css">'


def policy(style: str | None = None) -> str:
    """The policy of a page, which allows this very style within it and no other."""
    if style is None:
        return POLICY
    digest = b64encode(sha256(style.encode()).digest()).decode()
    return POLICY.replace("style-src 'self'", f"style-src 'self' 'sha256-{digest}'")


def _header(site: Site, root: str, here: str) -> str:
    links = "\n".join(_section(root, path, name, here) for path, name in _SECTIONS)
    return f"""\
<header class="top">
<a class="brand" href="{root}index.html">EV&nbsp;Ledger</a>
<nav aria-label="Sections"><ul>
{links}
</ul></nav>
<form class="search" role="search">
<label class="hidden" for="search">Search organizations, models and places</label>
<input id="search" type="search" placeholder="Find a maker, model or place" autocomplete="off" spellcheck="false"
 role="combobox" aria-expanded="false" aria-controls="found" aria-autocomplete="list">
<ul id="found" role="listbox" aria-label="Found" hidden></ul>
<p class="hidden" id="found-count" role="status"></p>
</form>
</header>"""


def _section(root: str, path: str, name: str, here: str) -> str:
    current = ' aria-current="page"' if path == here else ""
    return f'<li><a href="{root}{path}"{current}>{name}</a></li>'


def _footer(site: Site, root: str) -> str:
    return f"""\
<footer class="foot">
<p><strong>{TITLE}</strong>, release {text(site.version)}. It says what was <em>said</em>, not what is true.</p>
<p>Tables: <a href="https://creativecommons.org/licenses/by/4.0/" rel="license noopener">CC BY 4.0</a>.
Quoted sentences remain their publishers’.
<a href="{root}index.html#cite">How to cite</a> · <a href="{root}index.html#downloads">Downloads</a> ·
<a href="{root}README.md">Data card</a></p>
</footer>"""
