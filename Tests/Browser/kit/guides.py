"""The guides of a site, from the files that its own script reads."""

import json


class Guide:
    """One guide: where it stands, its first question, and its questions with their answers."""

    def __init__(self, name, flow):
        self.address = name.removesuffix("stroom.json")
        self.first = flow["begin"]
        self.questions = flow["vragen"]

    def __repr__(self):
        return "/" + self.address

    def step(self, name):
        return f"{self.address}{name}/"

    def paths(self):
        """Every way from the first question to an outcome: the numbers of the answers, from 1, and the
        names of the steps, the first and the outcome included."""
        pending = [([], [self.first])]
        while pending:
            numbers, steps = pending.pop()
            question = self.questions.get(steps[-1])
            if question is None:
                yield numbers, steps
                continue
            for number, (_, target) in enumerate(question["antwoorden"], 1):
                pending.append((numbers + [number], steps + [target]))


def guides_of(site):
    return [
        Guide(name, json.loads(path.read_text(encoding="utf-8")))
        for name, path in site.files.items()
        if name.endswith("/stroom.json")
    ]
