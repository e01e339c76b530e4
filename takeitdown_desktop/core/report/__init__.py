"""From answers and fingerprints to one report, and the order of the questions."""
