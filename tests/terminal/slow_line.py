"""Run a command on a terminal with a delay each way: ``slow_line.py SECONDS COMMAND``."""

import heapq
import os
import pty
import select
import sys
import termios
import time
import tty


def relay(delay: float, master: int) -> None:
    """Pass all bytes on, each after the delay, until the command has closed its terminal."""
    waiting: list[tuple[float, int, int, bytes]] = []
    number = 0
    while True:
        left = max(0.0, waiting[0][0] - time.monotonic()) if waiting else None
        for source in select.select([0, master], [], [], left)[0]:
            try:
                data = os.read(source, 65536)
            except OSError:
                data = b""
            if not data and source == master:
                while waiting:
                    _, _, target, held = heapq.heappop(waiting)
                    if target == 1:
                        os.write(1, held)
                return
            number += 1
            target = master if source == 0 else 1
            heapq.heappush(waiting, (time.monotonic() + delay, number, target, data))
        while waiting and waiting[0][0] <= time.monotonic():
            _, _, target, data = heapq.heappop(waiting)
            os.write(target, data)


def main() -> int:
    pid, master = pty.fork()
    if pid == 0:
        os.execvp(sys.argv[2], sys.argv[2:])
    termios.tcsetwinsize(master, termios.tcgetwinsize(0))
    tty.setraw(0)
    relay(float(sys.argv[1]), master)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


if __name__ == "__main__":
    sys.exit(main())
