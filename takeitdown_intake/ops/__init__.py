"""Running an intake: settings, keys, data folder, logs, metrics and the server process."""
