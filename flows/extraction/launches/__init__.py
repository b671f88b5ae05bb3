"""Launches: cars that are shown, announced, ordered or first delivered."""
