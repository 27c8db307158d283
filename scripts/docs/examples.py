"""Runs the commands that pages show: examples.py RELEASE-FOLDER [--write] [PAGE…]

The blocks `console` of a page are run by one shell in a folder of its own, pages beside each other. README.md has the
rules.
"""

import contextlib
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from page import ROOT, Block, PageError, pages, read_blocks, replace_blocks

PAGE_SECONDS = 120
FOLDER, HOST = "/home/ada/project", "laptop"


@dataclass
class Invocation:
    """A command of a page and what the page shows of it."""

    command: str
    shown: list[str] = field(default_factory=list)
    may_fail: bool = False
    printed: list[str] = field(default_factory=list)


def invocations(block: Block) -> list[Invocation]:
    """The commands of a block."""
    if block.hidden:
        return [Invocation(line) for line in block.lines]
    found: list[Invocation] = []
    for line in block.lines:
        if line.startswith("$ "):
            found.append(Invocation(line[2:]))
        elif not found:
            raise PageError(f"line {block.start + 1}: a block console begins with $")
        elif line.startswith("> ") and not found[-1].shown:
            found[-1].command += "\n" + line[2:]
        else:
            found[-1].shown.append(line)
    for first, second in zip(found, found[1:]):
        first.may_fail = second.command == "echo $?"
    if "fails" in block.marks and found:
        found[-1].may_fail = True
    for invocation in found:
        while invocation.shown and not invocation.shown[-1]:
            invocation.shown.pop()
    return found


def lines_of(found: list[Invocation]) -> list[str]:
    """A block with what was printed."""
    lines: list[str] = []
    for invocation in found:
        if lines and ((lines[-1] and not lines[-1].startswith("$ ")) or invocation.printed):
            lines.append("")
        lines.append("$ " + invocation.command.replace("\n", "\n> "))
        lines += invocation.printed
    return "\n".join(lines).split("\n")


def masked(lines: list[str], rules: Path) -> list[str]:
    """Lines without what differs between two runs."""
    text = "".join(f"1| {line}\n" for line in lines)
    sed = subprocess.run(["sed", "-E", "-f", rules], input=text, capture_output=True, text=True, check=True)
    return sed.stdout.splitlines()


class Run:
    """One run of a page."""

    def __init__(self, page: Path, release: Path) -> None:
        self.page = page
        # Sockets of clusters lie in it: its name is short.
        self.base = Path(tempfile.mkdtemp(prefix="docs-"))
        self.work = self.base / "project"
        self.work.mkdir()
        self.blocks = [block for block in read_blocks(page) if block.language == "console" or "file" in block.marks]
        self.environment = {
            "PATH": f"{release}:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
            "HOME": str(self.base),
            "USER": os.environ.get("USER", "root"),
            "SHELL": "/bin/bash",
            "LANG": "C.UTF-8",
            "TZ": "UTC",
            "COLUMNS": "100",
            "SLURM_CLUSTERS_HOME": str(self.base / "clusters"),
            "docs": str(ROOT),
        }

    def script(self, runs: list[tuple[Block, list[Invocation]]]) -> str:
        """What the shell reads. The status of a command is there for the next one, as it is when they are typed."""
        parts = ["status=0", "as_before() { return $status; }"]
        number = 0
        for block, found in runs:
            if "file" in block.marks:
                source = self.base / f"file-{number}-{len(parts)}"
                source.write_text("".join(line + "\n" for line in block.lines), encoding="utf-8")
                target = block.marks["file"]
                parts.append(f"mkdir -p \"$(dirname '{target}')\"; cp '{source}' '{target}'")
                if block.lines and block.lines[0].startswith("#!"):
                    parts.append(f"chmod +x '{target}'")
            for invocation in found:
                (self.base / f"command-{number}").write_text(invocation.command + "\n", encoding="utf-8")
                parts += [
                    f"exec >'{self.base}/out-{number}' 2>&1",
                    f"command=$(cat '{self.base}/command-{number}'); as_before",
                    'eval "$command"',
                    f"status=$?; echo $status >'{self.base}/status-{number}'",
                ]
                number += 1
        return "\n".join(parts) + "\n"

    def execute(self) -> list[tuple[Block, list[Invocation]]]:
        """Runs the page; raises PageError where a command fails that should not."""
        runs = [
            (block, invocations(block) if block.language == "console" else [])
            for block in self.blocks
            if "not run" not in block.marks
        ]
        if not any(found for _, found in runs):
            return []
        (self.base / "script").write_text(self.script(runs), encoding="utf-8")
        shell = subprocess.Popen(
            ["bash", "--noprofile", "--norc", str(self.base / "script")],
            cwd=self.work,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        late = False
        try:
            shell.wait(timeout=PAGE_SECONDS)
        except subprocess.TimeoutExpired:
            late = True
        finally:
            # Nothing of it may be left.
            with contextlib.suppress(ProcessLookupError):
                os.killpg(shell.pid, signal.SIGTERM)
            shell.wait()
        number = 0
        for block, found in runs:
            for invocation in found:
                self.collect(block, invocation, number, late)
                number += 1
        return runs

    def collect(self, block: Block, invocation: Invocation, number: int, late: bool) -> None:
        """Reads what a command has printed, and how it ended."""
        output, status = self.base / f"out-{number}", self.base / f"status-{number}"
        text = output.read_text(encoding="utf-8", errors="replace") if output.exists() else ""
        for mine, shown in ((str(self.work), FOLDER), (str(self.base), str(Path(FOLDER).parent)), (str(ROOT), "$docs")):
            text = text.replace(mine, shown)
        text = re.sub(rf"\b{re.escape(os.uname().nodename)}\b", HOST, text)
        invocation.printed = text.rstrip("\n").split("\n") if text.strip() else []
        place = f"line {block.start + 1}: {invocation.command}"
        if not status.exists():
            why = f"not ended after {PAGE_SECONDS} s" if late else "not run, as the shell ended before"
            raise PageError(f"{place}: {why}\n{text}")
        if (ended := status.read_text().strip()) != "0" and not invocation.may_fail:
            raise PageError(f"{place}: status {ended}\n{text}")

    def close(self) -> None:
        """Removes what the page has made, clusters included."""
        slurm = shutil.which("slurm", path=self.environment["PATH"])
        if (self.base / "clusters").exists() and slurm:
            destroy = [slurm, "cluster", "destroy", "--all"]
            subprocess.run(destroy, env=self.environment, cwd="/", capture_output=True, check=True)
        shutil.rmtree(self.base)


def check(page: Path, release: Path, rules: Path, write: bool) -> list[str]:
    """Runs a page and compares; says what is wrong."""
    name = page.relative_to(ROOT)
    run = Run(page, release)
    wrong, replacements = [], []
    try:
        for block, found in run.execute():
            different = [one for one in found if masked(one.shown, rules) != masked(one.printed, rules)]
            if block.hidden or not different:
                continue
            for one in found:
                if one not in different:
                    one.printed = one.shown
            replacements.append((block, lines_of(found)))
            for one in different:
                shown, printed = "\n".join(one.shown), "\n".join(one.printed)
                wrong.append(
                    f"{name}:{block.start}: $ {one.command}\n--- the page\n{shown}\n--- the program\n{printed}"
                )
    except PageError as error:
        return [f"{name}: {error}"]
    finally:
        run.close()
    if write and replacements:
        replace_blocks(page, replacements)
        return []
    return wrong


def write_rules(folder: Path) -> Path:
    """The masks, with the values of this machine."""
    general = (ROOT / "Tests" / "Reference" / "masks.sed").read_text(encoding="utf-8")
    for key, value in {"@BASE@": FOLDER, "@HOST@": HOST, "@YEARS@": "(20[0-9]{2})", "@DAYS@": "NOWHERE"}.items():
        general = general.replace(key, value)
    own = (ROOT / "scripts" / "docs" / "masks.sed").read_text(encoding="utf-8")
    rules = folder / "masks.sed"
    rules.write_text(general + own.replace("@USER@", os.environ.get("USER", "root")), encoding="utf-8")
    return rules


def main() -> int:
    arguments = [argument for argument in sys.argv[1:] if argument != "--write"]
    release = Path(arguments[0]).resolve()
    chosen = [(ROOT / name).resolve() for name in arguments[1:]]
    chosen = chosen or [page for page in pages() if page.is_relative_to(ROOT / "docs")]
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(max_workers=3) as pool:
        rules = write_rules(Path(folder))
        results = pool.map(lambda page: check(page, release, rules, "--write" in sys.argv[1:]), chosen)
        wrong = [line for result in results for line in result]
    for line in wrong:
        print(f"examples: {line}", file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
