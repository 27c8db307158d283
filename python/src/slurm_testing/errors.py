"""What can go wrong."""

from __future__ import annotations

from collections.abc import Sequence


class ClusterError(RuntimeError):
    """A cluster could not be made, started or used.

    `line` is the command that failed, if one did, and `status` its exit status.
    """

    def __init__(self, message: str, line: Sequence[str] = (), status: int = 1) -> None:
        super().__init__(message)
        self.line = list(line)
        self.status = status


class ClusterUnavailable(ClusterError):
    """What a cluster needs is not on this machine: the program, a container engine, munge."""


class JobFailed(RuntimeError):
    """The value of a job was asked for that did not complete."""
