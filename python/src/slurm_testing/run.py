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
        self._owner_pid = os.getpid()
        self._is_first = folder is None
        self._users: int | None = os.open(self.folder / "users.lock", os.O_RDWR | os.O_CREAT, 0o600)
        fcntl.flock(self._users, fcntl.LOCK_SH)
        if not self.folder.is_dir():
            raise RuntimeError(f"the run in {self.folder} has ended")
        # Held by the process that began the run, for as long as it lives.
        self._first = os.open(self.folder / "first.lock", os.O_RDWR | os.O_CREAT, 0o600)
        if self._is_first:
            fcntl.flock(self._first, fcntl.LOCK_EX)
            self._start_watching()
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

    def note_cluster(self, name: str, program: Path) -> None:
        """Notes a cluster that is about to be made, so that it is removed whatever happens."""
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
            if os.getpid() != self._owner_pid:
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


_current: Run | None = None


def current_run() -> Run:
    """The run of this process; begins one where there is none, which ends with the process at the latest."""
    global _current
    if _current is None or _current._owner_pid != os.getpid():
        _current = Run()
        atexit.register(_current.release)
    return _current


def join_run(folder: Path) -> Run:
    """Takes part in the run of another process."""
    global _current
    if _current is None:
        _current = Run(folder)
        atexit.register(_current.release)
    return _current


def set_aside() -> Run | None:
    """Takes the run of this process out of use, for one within it; `end_run` puts it back."""
    global _current
    run, _current = _current, None
    return run


def end_run(outer: Run | None = None) -> None:
    """Ends the run of this process, if there is one; `outer` is its run from now on."""
    global _current
    run, _current = _current, outer
    if run is not None:
        run.release()
