"""Digests: what a release says of all that it was made from, so that the next one can tell what changed."""

from typing import Any, NamedTuple


class Digests(NamedTuple):
    """SHA-256 in hex: of all inputs together, and of those that may change a fact whose documents did not change."""

    inputs: str
    extraction: str | None = None
    vocabulary: str | None = None
    curated: str | None = None

    def described(self) -> dict[str, str]:
        """As the properties of a release's descriptor; what is not known is left out."""
        return {f"{name}_sha256": digest for name, digest in self._asdict().items() if digest is not None}

    @classmethod
    def of(cls, descriptor: dict[str, Any]) -> "Digests":
        """From a release's descriptor. Raises KeyError where it does not say its inputs."""
        return cls(
            descriptor["inputs_sha256"],
            descriptor.get("extraction_sha256"),
            descriptor.get("vocabulary_sha256"),
            descriptor.get("curated_sha256"),
        )
