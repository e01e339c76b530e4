"""The hashes of edited copies: which edits, what they do to PDQ, and which hashes to publish."""
