"""Theme, icons, language and texts shared by the pages."""
