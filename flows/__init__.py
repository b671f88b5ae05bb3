"""The pipeline: articles → documents → sentences → mentions → facts → datasets → release."""
