"""The version of the contract as code, semantic: patch: same data; minor: additions; major: something held changed."""

SCHEMA_VERSION = "1.1.0"
