"""How much load an intake handles on this computer; ``python -m bench.intake`` prints the figures for docs/scale.md."""
