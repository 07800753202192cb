"""
A knowledge base of any size in Dutch-looking text, always the same for a number of pages: one
model, written twice, as content for kennisbank and as content for Hugo.

    python corpus.py 1000 FOLDER

Below the folder: `content/` and `seeds/`, `hugo/`, and `corpus.json` about them.
"""

import hashlib
import json
import shutil
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
from model import Model  # noqa: E402
from write_hugo import HugoWriter  # noqa: E402
from write_kennisbank import KennisbankWriter  # noqa: E402

ROOT = HERE.parents[2]
REGISTER = ROOT / "content/register"


def recipe():
    """Changes with everything that the pages are made of."""
    made_of = [
        HERE / f"{name}.py" for name in ("corpus", "model", "write_hugo", "write_kennisbank")
    ]
    made_of.append(HERE.parent / "common/lexicon.py")
    digest = hashlib.sha256()
    for path in [*made_of, *sorted(REGISTER.iterdir())]:
        digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:16]


def digest(*folders):
    """Of the names and the bytes of all files."""
    whole = hashlib.sha256()
    for folder in folders:
        for path in sorted(path for path in folder.rglob("*") if path.is_file()):
            whole.update(str(path.relative_to(folder)).encode() + b"\0" + path.read_bytes())
    return whole.hexdigest()[:16]


def facts_of(folder):
    """What `corpus.json` says, or None when it is another recipe's."""
    try:
        facts = json.loads((folder / "corpus.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return facts if facts["recipe"] == recipe() else None


def write(pages, folder):
    folder = Path(folder)
    for name in ("content", "seeds", "hugo"):
        shutil.rmtree(folder / name, ignore_errors=True)
    model = Model(pages, REGISTER)
    kennisbank = KennisbankWriter(folder / "content", folder / "seeds", REGISTER)
    hugo = HugoWriter(folder / "hugo")
    for writer in (kennisbank, hugo):
        writer.frame(model)
    words = size = 0
    for page in model.pages():
        words += page.words
        size += kennisbank.page(page)
        hugo.page(page)
    facts = {
        "pages": pages,
        "words_a_page": round(words / pages),
        "bytes_a_page": round(size / pages),
        "files": sum(1 for path in (folder / "content").rglob("*.md")),
        "digest": digest(folder / "content", folder / "seeds"),
        "recipe": recipe(),
    }
    (folder / "corpus.json").write_text(json.dumps(facts, indent=1) + "\n", encoding="utf-8")
    return facts


if __name__ == "__main__":
    print(json.dumps(write(int(sys.argv[1]), sys.argv[2]), indent=1))
