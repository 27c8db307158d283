"""A run: the processes that share clusters, and the folder of what they share.

Each process holds a shared lock on a file of the folder. The last one that lets go removes the clusters; where a
process is killed the kernel lets go for it, and a small watching process (watch.py), which waits for the lock, removes
them.
"""

from __future__ import annotations

import atexit
import contextlib
import fcntl
import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from .watch import remove_clusters

#: Variables that a later `slurm cluster destroy` needs to find the cluster.
_NEEDED_VARIABLES = ("HOME", "PATH", "USER", "XDG_STATE_HOME", "XDG_RUNTIME_DIR", "SLURM_CLUSTERS_HOME", "TMPDIR")


@contextlib.contextmanager
def _locked(path: Path) -> Iterator[None]:
    """Keeps other processes of the run out meanwhile."""
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)


class Run:
    """The clusters of one run of tests, of one process or of several.

    `folder` is what another process of the run has made; without it a new run begins.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder or Path(tempfile.mkdtemp(prefix="slurm-testing-"))
        #: The process whose share it is; children that are forked have none.
        self.process = os.getpid()
        self._is_first = folder is None
        self._users: int | None = os.open(self.folder / "users.lock", os.O_RDWR | os.O_CREAT, 0o600)
        fcntl.flock(self._users, fcntl.LOCK_SH)
        if not self.folder.is_dir():
            raise RuntimeError(f"the run in {self.folder} has ended")
        # Held by the process that began the run, for as long as it lives.
        self._first = os.open(self.folder / "first.lock", os.O_RDWR | os.O_CREAT, 0o600)
        if self._is_first:
            fcntl.flock(self._first, fcntl.LOCK_EX)
        else:
            threading.Thread(target=self._end_with_first, daemon=True).start()

    @contextlib.contextmanager
    def locked(self, name: str) -> Iterator[None]:
        """Lets one process of the run at a time do what has this name."""
        with _locked(self.folder / f"{name}.lock"):
            yield

    def _end_with_first(self) -> None:
        """Ends this process when the one that began the run was killed; waits for that on a thread of its own.

        A worker of pytest-xdist goes on for a long time otherwise, and keeps the clusters.
        """
        fcntl.flock(self._first, fcntl.LOCK_SH)
        if self.folder.is_dir() and not (self.folder / "ended").exists():
            os.kill(os.getpid(), signal.SIGKILL)

    def _start_watching(self) -> None:
        """Starts the watching process, unless it is there already."""
        mark = self.folder / "watched"
        if mark.exists():
            return
        # In a session of its own, so that a signal for the tests does not end it; no site packages, no environment.
        watching = subprocess.Popen(
            [sys.executable, "-I", "-S", str(Path(__file__).with_name("watch.py")), str(self.folder)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd="/",
            start_new_session=True,
        )
        # Nobody waits for it in this process: it outlives it.
        watching.returncode = 0
        mark.touch()

    def note_cluster(self, name: str, program: Path) -> None:
        """Notes a cluster that is about to be made, so that it is removed whatever happens."""
        with self.locked("watch"):
            self._start_watching()
        notes = self.folder / "clusters"
        notes.mkdir(exist_ok=True)
        environment = {key: os.environ[key] for key in _NEEDED_VARIABLES if key in os.environ}
        note = {"name": name, "program": str(program), "environment": environment}
        unfinished = self.folder / f"{name}.new"
        unfinished.write_text(json.dumps(note), encoding="utf-8")
        unfinished.rename(notes / f"{name}.json")

    def forget_cluster(self, name: str) -> None:
        """Takes back `note_cluster` for a cluster that is gone."""
        (self.folder / "clusters" / f"{name}.json").unlink(missing_ok=True)

    def release(self) -> None:
        """Ends this process' share in the run; the last process removes what is left of it."""
        users, self._users = self._users, None
        if users is None:
            return
        try:
            # A child that was forked has the lock of its parent, which is not its own to give up.
            if os.getpid() != self.process:
                return
            if self._is_first:
                (self.folder / "ended").touch()
            fcntl.flock(users, fcntl.LOCK_EX | fcntl.LOCK_NB)
            remove_clusters(str(self.folder))
        except BlockingIOError:
            return  # Others use it still; the last one of them removes it.
        finally:
            os.close(users)
            if self._is_first:
                os.close(self._first)


class _Place(NamedTuple):
    """The run of this process, if it has one already, and the folder of the one that it would join."""

    run: Run | None = None
    folder: Path | None = None


_place = _Place()


def current_run() -> Run:
    """The run of this process, which ends with the process at the latest.

    It is joined or begun when it is asked for: most runs of pytest, and most workers, need no cluster.
    """
    global _place
    run = _place.run
    if run is None or run.process != os.getpid():
        run = Run(_place.folder)
        atexit.register(run.release)
        _place = _Place(run, _place.folder)
    return run


def enter(folder: Path | None = None) -> _Place:
    """Lets this process have another run from now on, that of `folder` or a new one; gives what `leave` puts back."""
    global _place
    outer, _place = _place, _Place(None, folder)
    return outer


def leave(outer: _Place) -> None:
    """Ends this process' share in its run, if it has one, and goes back to the run that it had before `enter`."""
    global _place
    run, _place = _place.run, outer
    if run is not None:
        run.release()
