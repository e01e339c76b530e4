"""What a board and a regulator ask for each month: counts and times, and nothing about a person."""
