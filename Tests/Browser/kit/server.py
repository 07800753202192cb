"""Serves a site the way a plain static host does, under its base path, on loopback."""

import contextlib
import gzip
import posixpath
import threading
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import unquote, urlsplit

TYPES = {
    ".css": "text/css; charset=utf-8",
    ".csv": "text/csv; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".webmanifest": "application/manifest+json",
    ".txt": "text/plain; charset=utf-8",
    ".xml": "application/xml",
}


def _handler(site, compress):
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self):
            path = unquote(urlsplit(self.path).path)
            inside = path.startswith(site.base_path)
            name = path.removeprefix(site.base_path) if inside else None
            if name == "" or (name and name.endswith("/")):
                name += "index.html"
            if name in site.files:
                self.answer(HTTPStatus.OK, name)
            elif inside and f"{name}/index.html" in site.files:
                self.send_response(HTTPStatus.MOVED_PERMANENTLY)
                self.send_header("Location", path + "/")
                self.send_header("Content-Length", "0")
                self.end_headers()
            else:
                self.answer(HTTPStatus.NOT_FOUND, "404.html")

        def answer(self, status, name):
            body = site.files[name].read_bytes() if name in site.files else b""
            self.send_response(status)
            extension = posixpath.splitext(name)[1]
            self.send_header("Content-Type", TYPES.get(extension, "application/octet-stream"))
            if compress and TYPES.get(extension, "image/png") != "image/png":
                if "gzip" in self.headers.get("Accept-Encoding", ""):
                    body = gzip.compress(body, 6, mtime=0)
                    self.send_header("Content-Encoding", "gzip")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *arguments):
            pass

    return Handler


@contextlib.contextmanager
def listening(handler):
    """Yields the address of a server on loopback that answers by `handler`, without a slash at its end."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@contextlib.contextmanager
def serving(site, compress=False):
    """Yields the address of the site's home page."""
    with listening(_handler(site, compress)) as address:
        yield address + site.base_path
