"""One module for each command, loaded when it is asked for: web server and database load slowly.

Each has ``run(options)``, which yields the lines to print; ``case_words`` holds those of ``case``.
"""
