"""The command line: thin. Each command is a file that loads only when it is called, so that `--help` is quick.

main.py (the entry) · app.py (common options, errors, exit codes) · progress.py · output.py · commands/ (one file each).
"""
