"""Starts a program, bound to some cores, and prints what it and its children cost.

A small process of its own, because the peak memory reported for a child includes that of the process it
was forked from.

    python -m bench.launch CORES PROGRAM...      # CORES: 0 or 0,1
"""

import json
import os
import sys
import time

if __name__ == "__main__":
    os.sched_setaffinity(0, {int(core) for core in sys.argv[1].split(",")})
    begun = time.perf_counter()
    child = os.posix_spawn(sys.argv[2], sys.argv[2:], os.environ)
    _, status, usage = os.wait4(child, 0)
    cost = {
        "code": os.waitstatus_to_exitcode(status),
        "wall_s": time.perf_counter() - begun,
        "cpu_s": usage.ru_utime + usage.ru_stime,
        "peak_mb": usage.ru_maxrss / 1_024,
    }
    print(json.dumps(cost), file=sys.stderr)
