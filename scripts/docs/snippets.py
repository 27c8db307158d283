"""Checks that code which pages show of files is what is in the files: snippets.py [--write]"""

import re
import sys

from page import ROOT, PageError, pages, read_blocks, replace_blocks

SOURCE = re.compile(r'^(?P<file>\S+)(?: "(?P<first>.*?)" "(?P<last>.*?)")?$')


def part_of_file(value: str) -> list[str]:
    """The lines that a mark `from` names, without the indentation that they have in common."""
    source = SOURCE.match(value)
    if not source:
        raise PageError(f"not understood: from: {value}")
    file = ROOT / source["file"]
    if not file.is_file():
        raise PageError(f"there is no file {source['file']}")
    lines = file.read_text(encoding="utf-8").splitlines()
    if source["first"] is None:
        return lines
    starts = [index for index, line in enumerate(lines) if source["first"] in line]
    if not starts:
        raise PageError(f"{source['file']} has no line with {source['first']!r}")
    # `^` stands for the beginning of a line.
    last = source["last"]
    is_last = (lambda line: line.startswith(last[1:])) if last.startswith("^") else (lambda line: last in line)
    ends = [index for index in range(starts[0], len(lines)) if is_last(lines[index])]
    if not ends:
        raise PageError(f"{source['file']} has no later line with {source['last']!r}")
    part = lines[starts[0] : ends[0] + 1]
    indent = min(len(line) - len(line.lstrip()) for line in part if line.strip())
    return [line[indent:] for line in part]


def main() -> int:
    write = "--write" in sys.argv[1:]
    wrong = 0
    for path in pages():
        name = path.relative_to(ROOT)
        replacements = []
        try:
            blocks = read_blocks(path)
        except PageError as error:
            print(f"snippets: {error}", file=sys.stderr)
            wrong += 1
            continue
        for block in blocks:
            if "from" not in block.marks:
                continue
            try:
                lines = part_of_file(block.marks["from"])
            except PageError as error:
                print(f"snippets: {name}:{block.start}: {error}", file=sys.stderr)
                wrong += 1
                continue
            if lines != block.lines:
                replacements.append((block, lines))
        if replacements and write:
            replace_blocks(path, replacements)
        elif replacements:
            for block, _ in replacements:
                print(f"snippets: {name}:{block.start}: this is not what {block.marks['from']} is", file=sys.stderr)
            wrong += len(replacements)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
