"""Benchmarks of speed and memory against other programs; behaviour is tested elsewhere."""
