"""The window's use of the system: clipboard, printing, the card as PDF, signals of the process."""
