"""
Measures building beside Hugo, on equivalent pages, and prints a table.

    python bench.py --pages 1000 10000 30000 --repeat 5 --json resultaat.json

`KENNISBANK` is the generator to use. Runs of both take turns; the output stands on tmpfs.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
from dataclasses import asdict
from datetime import date
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
from common.run import machine, size_of, timed  # noqa: E402
from contestants import BINARY, ROOT, VARIANTS, Floor, Hugo, Kennisbank  # noqa: E402
from corpus import facts_of  # noqa: E402
from instructions import instructions, print_instructions  # noqa: E402
from table import spread_of, table  # noqa: E402


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[1])
    parser.add_argument("--pages", type=int, nargs="*", default=[1_000, 10_000, 30_000])
    parser.add_argument("--repeat", type=int, default=5, help="rounds in which all take turns")
    parser.add_argument(
        "--variants", nargs="*", default=["json", "related"], choices=[*VARIANTS][1:],
        help="of Hugo, besides lean; pagefind needs what bench-search installs",
    )  # fmt: skip
    parser.add_argument("--variant-repeat", type=int, default=1)
    parser.add_argument("--starts", type=int, default=100, help="runs of --help")
    parser.add_argument("--instructions", action=argparse.BooleanOptionalAction, default=True)
    parser.add_argument("--record", action="store_true", help="keep the count to compare with")
    parser.add_argument("--folder", type=Path, default=ROOT / ".build/bench-bouwen")
    parser.add_argument("--output", type=Path, help="where to build; a tmpfs if there is one")
    parser.add_argument("--json", type=Path)
    return parser.parse_args()


# Where the output goes


def file_system(folder):
    """The kind of file system that a folder is on."""
    mounts = [line.split()[1:3] for line in Path("/proc/mounts").read_text().splitlines()]
    above = [(point, kind) for point, kind in mounts if folder.is_relative_to(point)]
    return max(above, key=lambda mount: len(mount[0]))[1] if above else "?"


def output_folder(options):
    wanted = (
        [options.output] if options.output else [Path("/dev/shm"), Path("/tmp"), options.folder]
    )
    for folder in wanted:
        if folder.is_dir() and (options.output or file_system(folder.resolve()) == "tmpfs"):
            return folder.resolve() / f"kennisbank-bench-{os.getpid()}"
    return options.folder / "uitvoer"


# One set


def made(pages, folder):
    """The facts of the set; made in a process of its own, so that this one stays small."""
    facts = facts_of(folder)
    if facts is None:
        folder.mkdir(parents=True, exist_ok=True)
        subprocess.run(
            [sys.executable, HERE / "corpus.py", str(pages), folder],
            check=True, stdout=subprocess.DEVNULL,
        )  # fmt: skip
        facts = facts_of(folder)
    return facts


def stamps(folder):
    """What tells whether a file was written, or replaced, since."""
    stats = {}
    for above, _, names in os.walk(folder):
        for path in [above, *(f"{above}/{name}" for name in names)]:
            stat = os.lstat(path)
            stats[path] = (stat.st_ino, stat.st_mtime_ns, stat.st_size)
    return stats


def pages_in(folder):
    return sum(1 for path in folder.rglob("*.html"))


def note(text):
    print(text, file=sys.stderr, flush=True)


def one_set(pages, options, output):
    folder = options.folder / str(pages)
    facts = made(pages, folder)
    ours, hugo, floor = (kind(folder, output) for kind in (Kennisbank, Hugo, Floor))
    cores = os.cpu_count() or 1

    # Once to warm the caches, and to know what comes out.
    note(f"{pages} pages: warming up")
    phases = ours.phases()
    hugo.build()
    results = {
        "kennisbank": {
            "runs": [],
            "output": size_of(ours.output) | {"pages": pages_in(ours.output)},
        },
        "hugo lean": {
            "runs": [],
            "output": size_of(hugo.output) | {"pages": pages_in(hugo.output)},
        },
    }
    floor.prepare(ours.output)
    floor_names = {
        count: f"floor, {count} process{'es'[: 2 * (count > 1)]}" for count in {1, cores}
    }
    names = ["check", "unchanged", "one thread", *floor_names.values()]
    results |= {name: {"runs": []} for name in names}
    floor_phases, touched = {}, 0

    for number in range(options.repeat):
        note(f"{pages} pages: round {number + 1} of {options.repeat}")
        results["kennisbank"]["runs"].append(ours.build())
        results["hugo lean"]["runs"].append(hugo.build())
        empty_now(hugo.output)
        before = stamps(ours.output)
        results["unchanged"]["runs"].append(ours.rebuild())
        after = stamps(ours.output)
        touched += sum(before.get(path) != after.get(path) for path in before.keys() | after.keys())
        results["check"]["runs"].append(ours.check())
        results["one thread"]["runs"].append(ours.build("--jobs", "1"))
        empty_now(ours.output)
        for count, name in floor_names.items():
            run, took = floor.run(count)
            results[name]["runs"].append(run)
            floor_phases[name] = took

    for variant in options.variants:
        note(f"{pages} pages: hugo {variant}")
        runs = [hugo.build(variant) for _ in range(options.variant_repeat)]
        produced = size_of(hugo.output) | {"pages": pages_in(hugo.output)}
        results[f"hugo {variant}"] = {"runs": runs, "output": produced}
        empty_now(hugo.output)

    for result in results.values():
        result["runs"] = [asdict(run) for run in result["runs"]]
    return {
        "set": facts,
        "results": results,
        "phases_ms": phases,
        "floor_phases_s": floor_phases,
        "touched_when_unchanged": touched,
        "cores": cores,
    }


def empty_now(folder):
    shutil.rmtree(folder, ignore_errors=True)


def start_up(count):
    """Milliseconds of `--help`, and of a program that does nothing, in turns."""
    runs = {"help": [], "nothing": []}
    for _ in range(count):
        runs["help"].append(timed([BINARY, "--help"]).seconds * 1000)
        runs["nothing"].append(timed([shutil.which("true")]).seconds * 1000)
    return {name: spread_of(times) for name, times in runs.items()}


def main():
    options = arguments()
    options.folder = options.folder.resolve()
    options.folder.mkdir(parents=True, exist_ok=True)
    output = output_folder(options)
    output.mkdir(parents=True, exist_ok=True)
    try:
        result = {
            "date": date.today().isoformat(),
            "machine": machine()
            | {
                "output": f"{output} ({file_system(output)})",
                "load before": os.getloadavg()[0],
                "hugo": Hugo.version(),
            },
            "repeat": options.repeat,
            "start_up_ms": start_up(options.starts) if options.starts else None,
            "sets": [one_set(pages, options, output) for pages in options.pages],
        }
        print(table(result), flush=True)
        if options.instructions:
            note("counting instructions")
            made(300, options.folder / "300")
            result["instructions"] = instructions(options.folder / "300", output, options.record)
            print_instructions(result["instructions"])
    finally:
        shutil.rmtree(output, ignore_errors=True)
    if options.json:
        options.json.parent.mkdir(parents=True, exist_ok=True)
        options.json.write_text(json.dumps(result, ensure_ascii=False, indent=1) + "\n")


if __name__ == "__main__":
    main()
