"""The development server, started on a folder of its own."""

import os
import re
import signal
import subprocess
import threading

from kit.build import DEBUG_BINARY, ROOT, fixed_day


class Preview:
    """`kennisbank serve` in a folder with `content/` and `seeds/`, until it is stopped."""

    def __init__(self, folder, *arguments):
        self.folder = folder
        self._lines = []
        self._told = threading.Condition()
        self._process = subprocess.Popen(
            [DEBUG_BINARY, "serve", "--as-of", fixed_day(), "--theme", str(ROOT / "themes/helder"), *arguments],
            cwd=folder,
            env={**os.environ, "NO_COLOR": "1"},
            stderr=subprocess.PIPE,
            text=True,
        )
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()
        try:
            self.address = self.wait_for(r"(http://\S+/) shows the site")[1]
            self.wait_for(r"pagina's in")
        except Exception:
            self._end()
            raise

    def _listen(self):
        with self._process.stderr as lines:
            for line in lines:
                with self._told:
                    self._lines.append(line)
                    self._told.notify_all()
        with self._told:
            self._lines.append(None)
            self._told.notify_all()

    def wait_for(self, pattern):
        """The first match in what it said so far or will say."""
        seen = 0
        with self._told:
            while True:
                for line in self._lines[seen:]:
                    if line is None:
                        raise RuntimeError(f"ended without {pattern!r}: {self._lines}")
                    if found := re.search(pattern, line):
                        return found
                seen = len(self._lines)
                if not self._told.wait(timeout=60):
                    raise TimeoutError(f"no {pattern!r} in {self._lines}")

    @property
    def output(self):
        with self._told:
            return "".join(line or "" for line in self._lines)

    def write(self, name, text):
        """As editors do: another file that takes the place of the old one."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        draft = path.with_name(f".{path.name}.swp")
        draft.write_text(text, encoding="utf-8")
        draft.replace(path)

    def stop(self, number=signal.SIGINT):
        """Its exit status."""
        self._process.send_signal(number)
        return self._process.wait(timeout=60)

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self._end()

    def _end(self):
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait()
        self._listener.join()
