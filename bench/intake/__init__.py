"""How much an intake bears on this computer; ``python -m bench.intake`` prints the figures for docs/scale.md."""
