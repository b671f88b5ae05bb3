"""The pipeline: articles → documents → sentences → mentions → facts → datasets → release."""

__version__ = "0.1.0"
