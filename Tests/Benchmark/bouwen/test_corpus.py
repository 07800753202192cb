"""python -m unittest discover Tests/Benchmark/bouwen"""

import hashlib
import re
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from corpus import facts_of, write  # noqa: E402

PAGES = 40


def digest(folder):
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in files
    }


class CorpusTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.temporary = tempfile.TemporaryDirectory()
        cls.folder = Path(cls.temporary.name)
        for name in ("one", "two"):
            write(PAGES, cls.folder / name)

    @classmethod
    def tearDownClass(cls):
        cls.temporary.cleanup()

    def pages(self, *kinds):
        content = self.folder / "one/content"
        return [
            path
            for kind in kinds
            for path in sorted((content / kind).rglob("*-[0-9][0-9][0-9][0-9][0-9].md"))
        ]

    def test_two_writes_give_the_same_bytes(self):
        self.assertEqual(digest(self.folder / "one"), digest(self.folder / "two"))

    def test_a_set_of_this_recipe_is_not_made_again(self):
        self.assertEqual(facts_of(self.folder / "one")["pages"], PAGES)

    def test_every_page_is_written_for_both(self):
        ours = self.pages("vragen", "tips", "casussen", "paginas/gidsen")
        self.assertEqual(len(ours), PAGES)
        hugo = {
            path.stem for path in (self.folder / "one/hugo").rglob("*-[0-9][0-9][0-9][0-9][0-9].md")
        }
        self.assertEqual({path.stem for path in ours}, hugo)

    def test_every_link_leads_to_a_file(self):
        for page in self.pages("vragen", "tips", "casussen", "paginas/gidsen"):
            links = re.findall(r"\]\(([^)#]+)", page.read_text(encoding="utf-8"))
            self.assertTrue(3 <= len(links) <= 6, f"{page.name}: {len(links)} links")
            for link in links:
                self.assertTrue((page.parent / link).resolve().is_file(), f"{page.name}: {link}")


if __name__ == "__main__":
    unittest.main()
