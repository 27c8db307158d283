"""Makes a static site of the pages: site.py FOLDER

Every page below docs becomes one of the site, and so do README.md and CONTRIBUTING.md; docs/README.md is the first one,
and its tables are the navigation. The first page of the library's catalog stands for what DocC makes
(scripts/build-api). Markdown is read by pandoc, as hosts of repositories read it.
"""

import html
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from page import ROOT, pages

SITE = ROOT / "scripts" / "docs" / "site"
INDEX = ROOT / "docs" / "README.md"
#: Pages beside docs, with their names on the site.
OTHERS = {ROOT / "README.md": "project.html", ROOT / "CONTRIBUTING.md": "contributing.html"}
#: What DocC makes of the library's catalog; its first page is the way there.
API = {ROOT / "Sources" / "SlurmTesting" / "SlurmTesting.docc" / "SlurmTesting.md": "api/documentation/slurmtesting/"}
LINK = re.compile(r'<a\s+href="(?P<target>[^"]*)"(?P<rest>[^>]*)>(?P<text>.*?)</a>', re.DOTALL)


def site_pages() -> dict[Path, str]:
    """The pages and their places on the site."""
    found = {INDEX: "index.html"} | OTHERS
    for page in pages():
        if page.is_relative_to(ROOT / "docs") and page != INDEX:
            found[page] = page.relative_to(ROOT / "docs").with_suffix(".html").as_posix()
    return found


def title(page: Path) -> str:
    """The first heading of a page."""
    heading = re.search(r"^# (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return heading[1] if heading else page.stem


def relative(target: str, place: str) -> str:
    """The way from a page of the site to another one."""
    return os.path.relpath(target, os.path.dirname(place) or ".") + ("/" if target.endswith("/") else "")


def navigation(places: dict[Path, str], place: str) -> str:
    """The links of the first page's tables, under its headings."""
    lines: list[str] = []
    for line in INDEX.read_text(encoding="utf-8").splitlines():
        if heading := re.match(r"^## (.+)$", line):
            lines += ["</ul>"] if lines else []
            lines += [f"<h2>{html.escape(heading[1])}</h2>", "<ul>"]
        elif link := re.match(r"^\| \[(.+?)\]\((.+?)\)", line):
            target = (places | API)[(INDEX.parent / link[2]).resolve()]
            current = ' aria-current="page"' if target == place else ""
            lines.append(f'<li><a href="{relative(target, place)}"{current}>{html.escape(link[1])}</a></li>')
    return "\n".join([*lines, "</ul>"])


def body(page: Path, places: dict[Path, str]) -> str:
    """A page as HTML. Links lead to pages of the site; files that are none stay words."""
    pandoc = ["pandoc", "--from=gfm", "--to=html5", "--strip-comments", "--no-highlight", "--wrap=none", str(page)]
    text = subprocess.run(pandoc, check=True, capture_output=True, text=True).stdout

    def replaced(match: re.Match[str]) -> str:
        target, _, anchor = html.unescape(match["target"]).partition("#")
        if re.match(r"^(https?|mailto):", target) or not target:
            return match[0]
        file = (page.parent / target).resolve()
        if file.is_dir() and (file / "README.md") in places:
            file = file / "README.md"
        target = (places | API).get(file)
        if target is None:
            return match["text"]
        way = relative(target, places[page]) + (f"#{anchor}" if anchor else "")
        return f'<a href="{html.escape(way)}"{match["rest"]}>{match["text"]}</a>'

    text = LINK.sub(replaced, text)
    return re.sub(r"<table>.*?</table>", lambda match: f'<div class="table">{match[0]}</div>', text, flags=re.DOTALL)


def main() -> int:
    folder = Path(sys.argv[1])
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    shutil.copy(SITE / "style.css", folder)
    template = (SITE / "page.html").read_text(encoding="utf-8")
    places = site_pages()
    for page, place in places.items():
        values = {
            "pagetitle": html.escape(title(page)),
            "root": relative(".", place).removesuffix(".") if "/" not in place else relative(".", place) + "/",
            "navigation": navigation(places, place),
            "body": body(page, places),
        }
        filled = template
        for name, value in values.items():
            filled = filled.replace(f"${name}$", value)
        file = folder / place
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(filled, encoding="utf-8")
    for image in (ROOT / "docs").rglob("*.png"):
        target = folder / image.relative_to(ROOT / "docs")
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(image, target)
    print(f"made {len(places)} pages in {folder}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
