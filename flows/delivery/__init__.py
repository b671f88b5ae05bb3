"""Delivery: releases copied to where others read them: a folder, S3-compatible storage, Google's, Azure's."""
