"""Looks at the pages of a site in Chromium: look.py FOLDER [SCREENSHOT-FOLDER]

One page holds each page of the site in a frame, first 1280 and then 390 pixels wide, and measures it: whether it is
wider than its frame, and whether all images are there. A server on the loopback makes frames and their page one origin.
"""

import html
import json
import re
import subprocess
import sys
import tempfile
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

WIDTHS = (1280, 390)
CHROMIUM_SECONDS = 120
MEASURE = """<!DOCTYPE html><meta charset="utf-8"><body><script>
const pages = PAGES, widths = WIDTHS, found = [];
function look(page, width) {
    return new Promise((done) => {
        const frame = document.createElement("iframe");
        frame.style.cssText = `width:${width}px;height:800px;border:0`;
        frame.onload = () => {
            const inner = frame.contentDocument, root = inner.documentElement;
            const details = inner.querySelector("details");
            if (details) details.open = true;
            const wide = [...inner.querySelectorAll("main *")].filter((one) =>
                one.getBoundingClientRect().right > width && !one.closest("pre, .table"));
            found.push({ page, width, scroll: root.scrollWidth, client: root.clientWidth,
                styled: inner.styleSheets.length,
                wide: wide.slice(0, 3).map((one) => one.outerHTML.slice(0, 120)),
                broken: [...inner.images].filter((image) => !image.naturalWidth).map((image) => image.src) });
            frame.remove();
            done();
        };
        frame.src = page;
        document.body.append(frame);
    });
}
(async () => {
    for (const width of widths) for (const page of pages) await look(page, width);
    const result = document.createElement("pre");
    result.id = "result";
    result.textContent = JSON.stringify(found);
    document.body.append(result);
})();
</script></body>"""


class QuietHandler(SimpleHTTPRequestHandler):
    """Serves files and says nothing."""

    def log_message(self, *_: object) -> None:
        pass


def chromium(*arguments: str) -> str:
    """What Chromium prints. It runs without its sandbox: it shows nothing but our own files."""
    with tempfile.TemporaryDirectory(prefix="chromium-") as profile:
        command = ["chromium", "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--no-first-run"]
        command += [f"--user-data-dir={profile}", "--virtual-time-budget=60000", *arguments]
        done = subprocess.run(command, check=True, capture_output=True, text=True, timeout=CHROMIUM_SECONDS)
        return done.stdout


def problems(found: list[dict]) -> list[str]:
    """What is wrong with the pages."""
    wrong = []
    for one in found:
        place = f"{one['page']} at {one['width']} pixels"
        if one["scroll"] > one["client"] or one["wide"]:
            wrong.append(f"{place}: {one['scroll']} pixels wide: {' '.join(one['wide'])}")
        wrong += [f"{place}: no image {image}" for image in one["broken"]]
        if not one["styled"]:
            wrong.append(f"{place}: no stylesheet")
    return wrong


def main() -> int:
    folder = Path(sys.argv[1])
    pages = sorted(file.relative_to(folder).as_posix() for file in folder.rglob("*.html"))
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(QuietHandler, directory=str(folder)))
    address = f"http://127.0.0.1:{server.server_port}"
    threading.Thread(target=server.serve_forever, daemon=True).start()
    measure = folder / ".look.html"
    try:
        text = MEASURE.replace("PAGES", json.dumps(pages)).replace("WIDTHS", json.dumps(WIDTHS))
        measure.write_text(text, encoding="utf-8")
        dumped = re.search(r'<pre id="result">(.*?)</pre>', chromium("--dump-dom", f"{address}/.look.html"), re.DOTALL)
        if dumped is None:
            print("check-site: Chromium did not come to the end of the pages", file=sys.stderr)
            return 1
        found = json.loads(html.unescape(dumped[1]))
        if len(sys.argv) > 2:
            take_pictures(Path(sys.argv[2]), address, measure, pages)
    finally:
        measure.unlink(missing_ok=True)
        server.shutdown()
    wrong = problems(found)
    for line in wrong:
        print(f"check-site: {line}", file=sys.stderr)
    print(f"looked at {len(pages)} pages, {len(found)} times")
    return 1 if wrong or len(found) != len(pages) * len(WIDTHS) else 0


def take_pictures(folder: Path, address: str, frame: Path, pages: list[str]) -> None:
    """Pictures of every page. A window of Chromium is at least 500 pixels wide, a frame may be less."""
    folder.mkdir(parents=True, exist_ok=True)
    for width in WIDTHS:
        for page in pages:
            style = f"width:{width}px;height:1600px;border:0;display:block"
            frame.write_text(f'<body style="margin:0"><iframe src="{address}/{page}" style="{style}"></iframe>')
            file = folder / f"{page.replace('/', '-').removesuffix('.html')}-{width}.png"
            chromium(f"--screenshot={file}", f"--window-size={max(width, 500)},1600", f"{address}/{frame.name}")


if __name__ == "__main__":
    sys.exit(main())
