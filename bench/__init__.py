"""Speed and memory, measured beside what others do; behaviour is tested elsewhere."""
