"""Running a command and measuring it, and what it was measured on."""

import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path


@dataclass
class Run:
    seconds: float
    cpu: float
    peak_mb: float


def timed(command, stdout=os.devnull):
    """
    Runs a command; what it took, with the peak memory of the one process. What it prints goes to
    the file `stdout`.

    The kernel counts the memory of whoever started it as part of that peak, so be small.
    """
    with open(stdout, "wb") as out:
        start = time.perf_counter()
        process = subprocess.Popen(
            [str(part) for part in command],
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=subprocess.PIPE,
        )
    error = process.stderr.read().decode(errors="replace")
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    process.stderr.close()
    if process.returncode:
        raise RuntimeError(f"{command[0]}: exit {process.returncode}\n{error[-2000:]}")
    return Run(seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def size_of(folder):
    files = [path for path in Path(folder).rglob("*") if path.is_file()]
    return {"files": len(files), "bytes": sum(path.stat().st_size for path in files)}


def machine():
    """What it was measured on."""

    def first(file, key):
        try:
            lines = Path(file).read_text().splitlines()
        except OSError:
            return "?"
        return next((line.split(":", 1)[1].strip() for line in lines if line.startswith(key)), "?")

    return {
        "processor": first("/proc/cpuinfo", "model name"),
        "cores": os.cpu_count(),
        "memory": first("/proc/meminfo", "MemTotal"),
        "system": " ".join(os.uname()[i] for i in (0, 2)),
        "python": sys.version.split()[0],
    }
