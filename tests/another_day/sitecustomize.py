"""Python reads this when it starts, if its folder is in PYTHONPATH: it is another day."""

import time_machine

time_machine.travel("2031-05-04 03:02:01").start()
