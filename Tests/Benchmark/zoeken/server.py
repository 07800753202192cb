"""
A static host on loopback: gzip, keep-alive, a log of what was sent, and a slow line if asked for.

The line is shaped here, so that the log shows which request waits for which. Chromium's emulation
(Network.emulateNetworkConditions) gives the same times, but its delays cannot be seen from here.
"""

import gzip
import posixpath
import sys
import threading
import time
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from urllib.parse import unquote, urlsplit

from engines import ROOT

sys.path.insert(0, str(ROOT / "Tests/Browser"))
from kit.server import listening  # noqa: E402

TYPES = {
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".mjs": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".svg": "image/svg+xml",
}
# Of these Pagefind compresses the contents itself.
BINARY = "application/octet-stream"
EMPTY = "/meting/leeg.html"
BLANK_PAGE = b"<!doctype html><html lang=nl><meta charset=utf-8><title>Leeg</title><link rel=icon href=data:,>"


@dataclass
class Request:
    path: str
    start: float
    end: float
    body: int
    head: int


class Line:
    """One line that all connections share. Seconds before an answer, bytes a second."""

    def __init__(self, latency=0.0, rate=None):
        self.latency, self.rate = latency, rate
        self._lock = threading.Lock()
        self._free = 0.0

    def wait(self):
        if self.latency:
            time.sleep(self.latency)

    def send(self, write, data):
        if not self.rate:
            write(data)
            return
        for start in range(0, len(data), 1460):
            part = data[start : start + 1460]
            with self._lock:
                begin = max(self._free, time.perf_counter())
                self._free = begin + len(part) / self.rate
                until = self._free
            # Sleeping is not exact: only sleep when there is something to make up for.
            if (ahead := until - time.perf_counter()) > 0.002:
                time.sleep(ahead)
            write(part)


class Host:
    """`mounts` are folders by the beginning of their address, longest first."""

    def __init__(self, mounts):
        self.mounts = sorted(mounts.items(), key=lambda mount: -len(mount[0]))
        self.line = Line()
        self.log = []
        self._asked = 0
        self._files = {}

    def restart(self):
        """Forgets what was sent."""
        self.settle()
        self.log.clear()
        self._asked = 0

    def begin(self):
        self._asked += 1
        return time.perf_counter()

    def settle(self):
        """Waits until all that was asked for is in the log; a browser can be ahead of it."""
        for _ in range(200):
            if len(self.log) >= self._asked:
                return
            time.sleep(0.01)

    def file(self, path):
        """Body, type and encoding, or None; compressed once, as hosts do."""
        if path == EMPTY:
            return BLANK_PAGE, TYPES[".html"], None
        if path not in self._files:
            self._files[path] = self._read(path)
        return self._files[path]

    def _read(self, path):
        for prefix, folder in self.mounts:
            if path.startswith(prefix):
                name = path.removeprefix(prefix)
                file = Path(folder) / (name + "index.html" if name.endswith("/") or not name else name)
                if not file.is_file():
                    return None
                kind = TYPES.get(posixpath.splitext(file.name)[1], BINARY)
                data = file.read_bytes()
                return (data, kind, None) if kind == BINARY else (gzip.compress(data, 6), kind, "gzip")
        return None


def _handler(host):
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def do_GET(self):
            start = host.begin()
            path = unquote(urlsplit(self.path).path)
            found = host.file(path)
            host.line.wait()
            body, kind, encoding = found or (b"", "text/plain", None)
            head = [
                f"HTTP/1.1 {'200 OK' if found else '404 Not Found'}",
                f"Content-Type: {kind}",
                f"Content-Length: {len(body)}",
                # As hosts do for names with a hash; a cold visit has nothing cached anyway.
                "Cache-Control: max-age=3600",
            ]
            if encoding:
                head.append(f"Content-Encoding: {encoding}")
            data = ("\r\n".join(head) + "\r\n\r\n").encode()
            host.line.send(self.wfile.write, data + body)
            self.wfile.flush()
            host.log.append(Request(path, start, time.perf_counter(), len(body), len(data)))

        def log_message(self, *arguments):
            pass

    return Handler


def serving(host):
    """Yields the address of the host, without a slash at its end."""
    return listening(_handler(host))


def hops(log):
    """The longest chain of requests of which each began after the one before had ended."""
    depth = []
    for request in (ordered := sorted(log, key=lambda request: request.start)):
        before = [d for d, other in zip(depth, ordered) if other.end <= request.start]
        depth.append(1 + max(before, default=0))
    return max(depth, default=0)
