"""Checks that the page of errors is in order: headings sorted, and each heading's words printed below it."""

import re
import sys

from page import ROOT

PAGE = ROOT / "docs" / "troubleshooting.md"
HEADING = re.compile(r"^### `(?P<text>.+)`$", re.MULTILINE)


def sort_key(text: str) -> str:
    """Headings are sorted by their words, whatever stands before them."""
    return re.sub(r"^[^a-z]+", "", text.lower())


def is_printed(text: str, section: str) -> bool:
    """Whether a section's blocks have the heading's words; `…` stands for what may be anything."""
    printed = "\n".join(re.findall(r"^```console\n(.*?)^```$", section, re.MULTILINE | re.DOTALL))
    return re.search(".+".join(re.escape(part) for part in text.split("…")), printed) is not None


def main() -> int:
    wrong = []
    for part in re.split(r"^## ", PAGE.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
        headings = list(HEADING.finditer(part))
        texts = [heading["text"] for heading in headings]
        for first, second in zip(texts, texts[1:]):
            if sort_key(first) > sort_key(second):
                wrong.append(f"{second!r} stands after {first!r}")
        for index, heading in enumerate(headings):
            end = headings[index + 1].start() if index + 1 < len(headings) else len(part)
            if not is_printed(heading["text"], part[heading.end() : end]):
                wrong.append(f"nothing below {heading['text']!r} prints it")
    for line in wrong:
        print(f"troubleshooting: {line}", file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
