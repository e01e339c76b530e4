"""The monthly report for a board and a regulator: counts and times, nothing about a person."""
