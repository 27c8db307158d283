"""Checks that links of pages, and paths of the repository that they name, lead somewhere: links.py"""

import re
import sys
from pathlib import Path

from page import ROOT, pages

LINK = re.compile(r"\[[^\]]*\]\((?P<target>[^)\s]+)(?:\s+\"[^\"]*\")?\)")
DEFINITION = re.compile(r"^\[[^\]]+\]:\s*(?P<target>\S+)")
IMAGE = re.compile(r"<img\b[^>]*\bsrc=\"(?P<target>[^\"]+)\"")
CODE = re.compile(r"`(?P<text>[^`]+)`")
# Words in `code` that are paths of this repository.
PATH = re.compile(r"^(?:Benchmarks|Containers|Schema|Sources|Tests|ci|docs|examples|python|scripts)/[\w./*-]+$")
HEADING = re.compile(r"^#{1,6}\s+(?P<text>.*?)\s*#*$")


def prose(path: Path) -> list[tuple[int, str]]:
    """The lines of a page outside of blocks of code, with their numbers."""
    kept = []
    fence = None
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if opened := re.match(r"^(`{3,})", line):
            if fence is None:
                fence = opened[1]
            elif line == fence:
                fence = None
        elif fence is None:
            kept.append((number, line))
    return kept


def anchors(path: Path) -> set[str]:
    """What links can name of a page: its headings, as hosts of repositories write them."""
    found: dict[str, int] = {}
    for _, line in prose(path):
        if heading := HEADING.match(line):
            text = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading["text"]).lower()
            slug = re.sub(r"[^\w\- ]", "", text).replace(" ", "-")
            count = found.get(slug, 0)
            found[slug] = count + 1
            if count:
                found[f"{slug}-{count}"] = 1
    return set(found)


def target_error(page: Path, target: str) -> str | None:
    """What is wrong with the target of a link, if anything is. Other sites are not asked."""
    if re.match(r"^(https?|mailto):", target):
        return None
    name, _, anchor = target.partition("#")
    file = (page.parent / name).resolve() if name else page
    if not file.exists():
        return f"there is no {name}"
    if not file.is_relative_to(ROOT):
        return f"{name} is outside of the repository"
    if anchor and file.suffix == ".md" and anchor not in anchors(file):
        return f"{file.relative_to(ROOT)} has no heading #{anchor}"
    return None


def links(page: Path) -> list[tuple[int, str]]:
    """The targets of a page's links, with the numbers of their lines."""
    found = []
    for number, line in prose(page):
        without_code = CODE.sub("``", line)
        for pattern in (LINK, DEFINITION, IMAGE):
            found += [(number, match["target"]) for match in pattern.finditer(without_code)]
        # The text of a link may be code: [`name`](target).
        found += [(number, match["target"]) for match in LINK.finditer(line) if "`" in match[0]]
    return found


def unreached() -> list[Path]:
    """Pages below docs that no way leads to from the first pages."""
    ways = [ROOT / "README.md", ROOT / "docs" / "README.md"]
    seen = set(ways)
    while ways:
        page = ways.pop()
        for _, target in links(page):
            file = (page.parent / target.partition("#")[0]).resolve()
            if file.suffix == ".md" and file.is_file() and file not in seen:
                seen.add(file)
                ways.append(file)
    return [page for page in pages() if page.is_relative_to(ROOT / "docs") and page not in seen]


def main() -> int:
    wrong = []
    for page in pages():
        name = page.relative_to(ROOT)
        for number, target in links(page):
            if error := target_error(page, target):
                wrong.append(f"{name}:{number}: {error}")
        for number, line in prose(page):
            for match in CODE.finditer(line):
                if PATH.match(match["text"]) and not any(ROOT.glob(match["text"].rstrip("/"))):
                    wrong.append(f"{name}:{number}: there is no {match['text']}")
    wrong += [f"{page.relative_to(ROOT)}: no link leads here from README.md or docs/README.md" for page in unreached()]
    for line in wrong:
        print(f"links: {line}", file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
