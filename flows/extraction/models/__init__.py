"""Models: cars with their traits and the time and state of their launch."""
