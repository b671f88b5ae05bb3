"""Style: the colours of charts by role, light and dark, told apart by the colour-blind (after Okabe and Ito)."""

import re

# role: (light, dark). A light colour is met in specifications and drawn SVG, and says which role it is: all differ.
ROLES: dict[str, tuple[str, str]] = {
    "ink": ("#1b1b1f", "#ececf1"),  # text, axes
    "faint": ("#5c5c66", "#a9a9b5"),  # text of second rank
    "grid": ("#e3e3e9", "#33333c"),
    "land": ("#ebebe4", "#2c2c33"),
    "border": ("#fdfdfc", "#17171c"),  # between countries, around marks
    "present": ("#0072b2", "#56b4e9"),
    "planned": ("#d55e00", "#f0a040"),
    "exited": ("#59595f", "#b9b9c3"),
    "target": ("#d45d01", "#f1a141"),
    "superseded": ("#eba97c", "#8a5a2c"),
    "result": ("#0071b1", "#57b5ea"),
    "met": ("#007a59", "#2fbf94"),
    "missed": ("#9c3f74", "#e0a0c4"),
    "open": ("#6e6e78", "#9d9da9"),
}
_ATTRIBUTE = re.compile(r"\b(fill|stroke)=\"(#[0-9a-f]{6})\"")


def css_rules() -> str:
    """Rules for a page's stylesheet: `.chart-<role>-fill`, `.chart-<role>-stroke` by custom properties.

    Out: CSS that follows the reader's preference, and `data-theme="light"` or `"dark"` on the root element above it.
    """
    light = "".join(f"--chart-{role}:{colours[0]};" for role, colours in ROLES.items())
    dark = "".join(f"--chart-{role}:{colours[1]};" for role, colours in ROLES.items())
    uses = "".join(
        f".chart-{role}-{kind}{{{kind}:var(--chart-{role})}}\n" for role in ROLES for kind in ("fill", "stroke")
    )
    return (
        f":root{{{light}}}\n"
        f'@media screen and (prefers-color-scheme:dark){{:root:not([data-theme="light"]){{{dark}}}}}\n'
        f'@media screen{{:root[data-theme="dark"]{{{dark}}}}}\n'
        f"{uses}"
    )


def classed(svg: str) -> str:
    """The SVG with a class beside each colour that has a role."""
    roles = {colours[0]: role for role, colours in ROLES.items()}
    return _ATTRIBUTE.sub(
        lambda found: f'class="chart-{roles[found[2]]}-{found[1]}" {found[0]}' if found[2] in roles else found[0],
        svg,
    )


def standalone(svg: str) -> str:
    """The SVG as a file of its own: with its colours, on a ground that follows the reader's preference."""
    style = css_rules().replace(":root", "svg")
    return svg.replace(">", f"><style>{style}</style>", 1)
