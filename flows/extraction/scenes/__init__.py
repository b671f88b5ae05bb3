"""Scenes: when, where and by whom a happening of a clause is done."""
