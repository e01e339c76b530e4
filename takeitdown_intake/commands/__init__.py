"""One module per command, imported only when it runs, because web server and database load slowly.

Each has ``run(options)``, which yields the lines to print; ``case_words`` formats those of ``case``.
"""
