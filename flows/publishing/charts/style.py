"""Style: the colours of charts by role, light and dark, told apart by the colour-blind (after Okabe and Ito)."""

# role: (light, dark). A light colour is met in specifications and drawn SVG, and says which role it is: all differ.
ROLES: dict[str, tuple[str, str]] = {
    "ink": ("#1b1b1f", "#ececf1"),  # text, axes
    "faint": ("#5c5c66", "#a9a9b5"),  # text of second rank
    "grid": ("#e1e1e8", "#34343e"),
    "land": ("#e9e9e2", "#2d2d35"),
    "paper": ("#fefefd", "#16161b"),  # between countries, inside hollow marks, text on marks
    "present": ("#0072b2", "#56b4e9"),
    "present-tint": ("#a9d3ec", "#1d506f"),
    "planned": ("#b84f00", "#f0a040"),
    "planned-tint": ("#f6cfae", "#6e3f12"),
    "exited": ("#55555c", "#bcbcc6"),
    "exited-tint": ("#cdcdd3", "#50505a"),
    "target": ("#b84f01", "#f1a141"),
    "superseded": ("#b07a55", "#a97b50"),
    "result": ("#0071b1", "#57b5ea"),
    "met": ("#00734f", "#2fbf94"),
    "missed": ("#9c3f74", "#e0a0c4"),
    "open": ("#6a6a74", "#a0a0ac"),
}


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
        # Words stay readable where they cross a line or a mark.
        ".chart-ink-fill text,text.chart-ink-fill{paint-order:stroke;stroke:var(--chart-paper);stroke-width:3px;"
        "stroke-linejoin:round}\n"
    )


def standalone(svg: str) -> str:
    """The SVG as a file of its own: with its colours, on a ground that follows the reader's preference."""
    style = css_rules().replace(":root", "svg")
    return svg.replace(">", f"><style>{style}</style>", 1)
