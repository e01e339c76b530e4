"""Theme, icons, language, and texts that pages share."""
