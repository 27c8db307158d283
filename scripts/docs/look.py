"""Looks at the pages of a site in Chromium: look.py FOLDER [SCREENSHOT-FOLDER]

Of the library's reference, which scripts make in the browser, some pages of each kind are looked at.

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
#: Pages of the library's reference: the first, the articles, a class, a structure, an enumeration, a trait.
DOCC_PAGES = (
    "",
    "gettingstarted",
    "fixturesandtraits",
    "backends",
    "virtualtime",
    "faults",
    "cluster",
    "batchtask",
    "jobstate",
)
CHROMIUM_SECONDS = 300
MEASURE = """<!DOCTYPE html><meta charset="utf-8"><body><script>
const pages = PAGES, widths = WIDTHS, found = [];
function look(page, width) {
    return new Promise((done) => {
        const frame = document.createElement("iframe");
        frame.style.cssText = `width:${width}px;height:800px;border:0`;
        frame.onload = async () => {
            const inner = frame.contentDocument, root = inner.documentElement;
            // Pages of DocC are made by their script after they were loaded.
            for (let wait = 0; !inner.querySelector("main h1") && wait < 200; wait++)
                await new Promise((next) => setTimeout(next, 50));
            const hasText = inner.querySelector("main h1") !== null;
            const details = inner.querySelector("details");
            if (details) details.open = true;
            const wide = [...inner.querySelectorAll("main *")].filter((one) =>
                one.getBoundingClientRect().right > width && !one.closest("pre, .table, .table-wrapper"));
            found.push({ page, width, scroll: root.scrollWidth, client: root.clientWidth,
                styled: inner.styleSheets.length, hasText,
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
        if not one["hasText"]:
            wrong.append(f"{place}: no heading")
        if not one["styled"]:
            wrong.append(f"{place}: no stylesheet")
    return wrong


def chosen(page: str) -> bool:
    """Whether a page is looked at; of what DocC makes, articles and these."""
    name = page.removesuffix("/index.html").removeprefix("api/documentation/slurmtesting")
    return not page.startswith("api/") or name.removeprefix("/") in DOCC_PAGES


def main() -> int:
    folder = Path(sys.argv[1])
    files = (file.relative_to(folder).as_posix() for file in folder.rglob("*.html"))
    # DocC's script knows a page by its folder.
    pages = sorted(
        file.removesuffix("index.html") if file.startswith("api/") else file for file in files if chosen(file)
    )
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
            file = folder / f"{page.strip('/').replace('/', '-').removesuffix('.html')}-{width}.png"
            chromium(f"--screenshot={file}", f"--window-size={max(width, 500)},1600", f"{address}/{frame.name}")


if __name__ == "__main__":
    sys.exit(main())
