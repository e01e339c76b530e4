"""Worker processes that read media behind a sandbox, and the pool that feeds them."""
