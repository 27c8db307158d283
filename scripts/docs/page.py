"""Pages of Markdown: their blocks of code, and the marks before them."""

import re
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

FENCE = re.compile(r"^(?P<fence>`{3,})(?P<language>[\w-]*)\s*$")
MARK = re.compile(r"^<!-- (?P<name>fails|not run|file|from)(?:: (?P<value>.*?))? -->$")
HIDDEN = "<!-- hidden"


class PageError(Exception):
    """A page that cannot be read."""


@dataclass
class Block:
    """A block of code: `lines` are `start` to `end` (exclusive) of the page, counted from 0."""

    language: str
    start: int
    end: int
    lines: list[str]
    marks: dict[str, str] = field(default_factory=dict)
    hidden: bool = False


def tracked(*patterns: str) -> list[Path]:
    """Files of the repository that match git's patterns, those included that are not committed yet."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "--", *patterns]
    listed = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout.splitlines()
    return [ROOT / name for name in sorted(set(listed)) if (ROOT / name).exists()]


def pages() -> list[Path]:
    """Every page of the repository, but for fixtures."""
    return [path for path in tracked("*.md") if "Tests" not in path.relative_to(ROOT).parts]


def read_blocks(path: Path) -> list[Block]:
    """The blocks of code of a page, hidden ones included, in their order."""
    lines = path.read_text(encoding="utf-8").splitlines()
    blocks: list[Block] = []
    marks: dict[str, str] = {}
    index = 0
    while index < len(lines):
        line = lines[index]
        if mark := MARK.match(line):
            marks[mark["name"]] = mark["value"] or ""
        elif line.startswith(HIDDEN):
            end = next_line(lines, index + 1, "-->", path)
            blocks.append(Block("console", index + 1, end, lines[index + 1 : end], hidden=True))
            index = end
        elif fence := FENCE.match(line):
            end = next_line(lines, index + 1, fence["fence"], path)
            blocks.append(Block(fence["language"], index + 1, end, lines[index + 1 : end], marks))
            marks = {}
            index = end
        elif marks:
            raise PageError(f"{path.relative_to(ROOT)}:{index + 1}: a mark stands right before its block")
        index += 1
    return blocks


def next_line(lines: list[str], start: int, wanted: str, path: Path) -> int:
    """The next line that is `wanted`."""
    for index in range(start, len(lines)):
        if lines[index] == wanted:
            return index
    raise PageError(f"{path.relative_to(ROOT)}:{start}: this block does not end")


def replace_blocks(path: Path, replacements: list[tuple[Block, list[str]]]) -> None:
    """Writes other lines into blocks of a page."""
    lines = path.read_text(encoding="utf-8").splitlines()
    for block, new in sorted(replacements, key=lambda pair: pair[0].start, reverse=True):
        lines[block.start : block.end] = new
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
