"""Running the generator."""

import os
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
BINARY = Path(os.environ.get("KENNISBANK", ROOT / ".build/release/kennisbank"))
# Has the preview beside it: the tests of Swift leave both behind.
DEBUG_BINARY = Path(os.environ.get("KENNISBANK_DEBUG", ROOT / ".build/debug/kennisbank"))

# An address that is nobody's, with a base path, as on the pages of a code forge.
ORIGIN = "https://kennisbank.example"
BASE_PATH = "/kb/"
BASE_URL = ORIGIN + BASE_PATH


def fixed_day():
    """The day that tests build for; the Makefile keeps it."""
    if day := os.environ.get("TEST_AS_OF"):
        return day
    for line in (ROOT / "Makefile").read_text().splitlines():
        if line.startswith("TEST_AS_OF := "):
            return line.removeprefix("TEST_AS_OF := ")
    raise LookupError("no TEST_AS_OF in the Makefile")


def run(command, *arguments, cwd=ROOT, **environment):
    """Runs `kennisbank COMMAND …` for the fixed day, wherever it ends."""
    return subprocess.run(
        [BINARY, command, "--as-of", fixed_day(), *arguments],
        cwd=cwd,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=120,
    )


def build(output, *arguments):
    """Builds our own content into the folder; what went wrong is the error's text."""
    result = run("build", "--output", str(output), *arguments)
    if result.returncode != 0:
        raise RuntimeError(f"kennisbank build: exit {result.returncode}\n{result.stderr}")
    return result
