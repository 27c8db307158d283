"""Finding and running the program `slurm` that makes clusters."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NoReturn

from .errors import ClusterError, ClusterUnavailable

#: The variable that names the program.
PROGRAM_VARIABLE = "SLURM_TESTING_PROGRAM"

#: First bytes of programs: ELF, and the forms of Mach-O. The `slurm` that slurm-sdk installs is a script.
_MAGIC = (b"\x7fELF", b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe")

#: The exit status that says that what is needed is not there (EX_UNAVAILABLE of sysexits.h).
_UNAVAILABLE_STATUS = 69


def _is_native(path: Path) -> bool:
    """Whether a file is a program of this machine, and no script."""
    if not path.is_file() or not os.access(path, os.X_OK):
        return False
    with path.open("rb") as file:
        return file.read(4) in _MAGIC


def find_program() -> Path:
    """The program: what `SLURM_TESTING_PROGRAM` says, else the wheel's own, else the one on `PATH`.

    Raises ClusterUnavailable where there is none.
    """
    named = os.environ.get(PROGRAM_VARIABLE)
    if named:
        path = Path(named)
        if not _is_native(path):
            raise ClusterUnavailable(f"{PROGRAM_VARIABLE} is {named}, which is no program")
        return path
    carried = Path(__file__).parent / "bin" / "slurm"
    if _is_native(carried):
        return carried
    for folder in os.environ.get("PATH", os.defpath).split(os.pathsep):
        for name in ("slurm-cluster", "slurm"):
            path = Path(folder or ".") / name
            if _is_native(path):
                return path.resolve()
    raise ClusterUnavailable(
        "the program slurm-cluster is not there: install a wheel that carries it, put it on PATH, "
        f"or name it in {PROGRAM_VARIABLE}"
    )


def run_program(
    arguments: Sequence[str],
    *,
    program: Path | None = None,
    cwd: Path | None = None,
    environment: Mapping[str, str] | None = None,
    input_text: str | None = None,
) -> str:
    """Runs the program to its end and gives its standard output.

    Raises ClusterUnavailable where it says that something is missing, ClusterError where it fails.
    """
    line = [str(program or find_program()), *arguments]
    done = subprocess.run(
        line,
        cwd=cwd,
        env=None if environment is None else dict(environment),
        stdin=subprocess.DEVNULL if input_text is None else None,
        input=input_text,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode == 0:
        return done.stdout
    failure = ClusterUnavailable if done.returncode == _UNAVAILABLE_STATUS else ClusterError
    raise failure(done.stderr.strip() or f"{' '.join(line)}: status {done.returncode}", line, done.returncode)


def main() -> NoReturn:
    """The command `slurm-cluster`: becomes the program."""
    try:
        program = find_program()
    except ClusterUnavailable as missing:
        sys.exit(f"slurm-cluster: error: {missing}")
    # By this name it takes the words of `slurm cluster`, and `run`, `init` and `commands`.
    os.execv(program, ["slurm-cluster", *sys.argv[1:]])
