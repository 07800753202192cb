"""
How many instructions one fixed build takes: a figure that a busy machine does not change.

`instructies.json` keeps the last recorded one (`bench.py --record`).
"""

import json
import os
import re
import subprocess
from datetime import date

from contestants import BINARY, HERE, Kennisbank, compiler, empty
from corpus import facts_of

RECORD = HERE / "instructies.json"


def instructions(folder, output, record=False):
    """Counts, compares with the record, and makes it the record if asked."""
    tool, count = count_of(folder, output)
    now = {
        "tool": tool,
        "instructions": count,
        "set": facts_of(folder)["digest"],
        "date": date.today().isoformat(),
    }
    try:
        before = json.loads(RECORD.read_text())
    except (OSError, ValueError):
        before = None
    if record:
        RECORD.write_text(json.dumps(now, indent=1) + "\n")
    return {"now": now, "before": before}


def count_of(folder, output):
    ours = Kennisbank(folder, output)
    options = [
        str(part) for part in ours.command("build", "--jobs", "1", "--output", ours.output)[1:]
    ]
    why = []
    for tool in (perf, callgrind):
        empty(ours.output)
        count, error = tool(options, folder)
        if count:
            return tool.__name__, count
        why.append(f"{tool.__name__}: {error[-500:]}")
    raise RuntimeError("instructions cannot be counted here\n" + "\n".join(why))


def counted(command, pattern, environment):
    # Swift seeds its hashing per process, which moves the count a little.
    environment = os.environ | {"SWIFT_DETERMINISTIC_HASHING": "1"} | environment
    try:
        run = subprocess.run(command, env=environment, capture_output=True, text=True)
    except OSError as error:
        return None, str(error)
    found = re.search(pattern, run.stderr, re.MULTILINE)
    return int(found[1]) if found and run.returncode == 0 else None, run.stderr


def perf(options, folder):
    """Counts in the processor; not on every machine, and rarely in a virtual one."""
    command = ["perf", "stat", "-e", "instructions:u", "-x", ",", "--", BINARY, *options]
    return counted(command, r"^(\d+),[^,]*,instructions:u", {})


def callgrind(options, folder):
    """Takes minutes, and stumbles over two things: DWARF 5, and how Swift's main thread waits."""
    stripped = folder.parent / "kennisbank-stripped"
    shim = folder.parent / "sigsuspend.so"
    subprocess.run(["strip", "--strip-debug", "-o", stripped, BINARY], check=True)
    subprocess.run([compiler(), "-shared", "-fPIC", "-o", shim, HERE / "sigsuspend.c"], check=True)
    command = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", stripped, *options]
    return counted(command, r"Collected : (\d+)", {"LD_PRELOAD": str(shim)})


def print_instructions(counted):
    now, before = counted["now"], counted["before"]
    figure = f"{now['instructions'] / 1e9:.3f} G ({now['tool']})"
    line = f"\ninstructions, 300 pages on one thread: {figure}"
    if before is None:
        line += ", nothing recorded yet"
    elif (before["tool"], before["set"]) != (now["tool"], now["set"]):
        line += f"; the record of {before['date']} is of other pages or another tool"
    else:
        change = now["instructions"] / before["instructions"] - 1
        line += f"; {change:+.2%} since {before['date']} ({before['instructions'] / 1e9:.3f} G)"
    print(line)
