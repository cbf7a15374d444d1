"""What only a POSIX system has; the one place that knows that others go without."""

try:
    import termios
except ImportError:  # Windows
    IS_POSIX = False
else:
    IS_POSIX = True
    del termios
