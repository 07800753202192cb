"""axe-core, run in a page that is open."""

from functools import cache
from importlib.resources import files

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


@cache
def _source():
    return (files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8")


def violations(page):
    """One line for each element that breaks a rule: the rule, the element, and why."""
    page.evaluate(_source())
    found = page.evaluate(
        """async (tags) => {
          const {violations} = await axe.run({
            runOnly: {type: "tag", values: tags},
            resultTypes: ["violations"],
          });
          return violations.flatMap(({id, nodes}) => nodes.map((node) =>
            [id, node.target.flat().join(" "), node.failureSummary]));
        }""",
        TAGS,
    )
    return [f"{rule}: {target}: {' '.join(why.split())}" for rule, target, why in found]
