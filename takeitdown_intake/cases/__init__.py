"""Reports and cases: accepting, decrypting, status and withdrawal."""
