"""Bare names: what is left of a model's name without its brand."""

from collections.abc import Iterable

# Kinds of bodies, drives and trims, and what is said of any car: alone they name none.
_ANY_CAR = frozenset(
    "electric hybrid plug-in ev evs bev phev hev reev erev suv sedan saloon hatch hatchback wagon estate van pickup "
    "pick-up coupe touring plus pro max ultra sport cross mini family space next new one edition concept launch "
    "delivery commercial city car series class chance forward cloud sky sunshine scenery".split()
)
_BODIES = frozenset("suv sedan saloon hatch hatchback wagon estate van pickup coupe concept".split())


def without_brand(name: str, brands: Iterable[str]) -> str | None:
    """The designator that a model's name holds behind one of the brand's names ("V-II" of "Neta V-II").

    None if it holds none, or one that any car could have.
    """
    for brand in filter(None, brands):
        bare = name.removeprefix(f"{brand} ")
        if (
            bare != name
            and len(bare) > 1
            and bare[0].isalnum()
            and any(c.isalpha() for c in bare)
            and not bare.casefold().startswith(brand.casefold())
            and not _ANY_CAR.issuperset(bare.lower().split(" "))
            and bare.lower().split(" ")[-1] not in _BODIES
        ):
            return bare
    return None
