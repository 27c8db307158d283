"""A small cluster and its jobs, for where slurm-sdk is not installed."""

from __future__ import annotations

import itertools
import os
import pickle
import shlex
import sys
import time
import uuid
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Callable, Union

from .backends.base import TERMINAL_STATES, Backend
from .errors import ClusterError, JobFailed
from .outcome import JobOutcome

if TYPE_CHECKING:
    from .cluster import TestCluster

#: What can be submitted: a function, a command as words, or the text of a script that begins with `#!`.
Task = Union[Callable[..., Any], Sequence[str], str]


def poll_delays() -> itertools.chain[float]:
    """Seconds between looks at a job: short at first, so that short jobs are noticed at once."""
    return itertools.chain((0.02, 0.03, 0.05, 0.05, 0.1, 0.1, 0.2), itertools.repeat(0.3))


class SimpleJob:
    """A job that was submitted."""

    def __init__(self, job_id: str, script: str, folder: Path, backend: Backend, has_result: bool) -> None:
        #: The id, as sbatch told it.
        self.id = job_id
        #: The script as it was submitted.
        self.script = script
        #: The folder with its files.
        self.folder = folder
        self.backend = backend
        self._has_result = has_result

    @property
    def job_id(self) -> str:
        """The id."""
        return self.id

    def get_status(self) -> dict[str, Any]:
        """The fields of `scontrol show job`, or what accounting knows where the controller has forgotten the job."""
        try:
            return self.backend.get_job_status(self.id)
        except ClusterError:
            return self.backend.get_job_accounting(self.id)

    @property
    def state(self) -> str:
        """The state, such as `RUNNING`."""
        return str(self.get_status()["JobState"])

    def is_running(self) -> bool:
        """Whether it runs."""
        return self.state == "RUNNING"

    def is_completed(self) -> bool:
        """Whether it has ended, well or not."""
        return self.state in TERMINAL_STATES

    def is_successful(self) -> bool:
        """Whether it has completed with status 0."""
        status = self.get_status()
        return bool(status["JobState"] == "COMPLETED" and status["ExitCode"] == "0:0")

    def wait(self, timeout: float | None = None) -> JobOutcome:
        """Waits for the end, for `timeout` seconds; a job that has not ended then, or ended badly, counts as false."""
        deadline = None if timeout is None else time.monotonic() + timeout
        for delay in poll_delays():
            state = self.state
            if state in TERMINAL_STATES or (deadline is not None and time.monotonic() >= deadline):
                break
            if self.backend.is_mock and deadline is None:
                raise ClusterError(f"{self.id} exists on paper only: end it with backend.finish({self.id!r})")
            time.sleep(delay)
        return JobOutcome(self.is_successful(), state, self._load)

    def get_result(self, timeout: float | None = None) -> Any:
        """Waits for the end and gives what the function returned, or the output of a command."""
        return self.wait(timeout).value

    def _load(self) -> Any:
        if self.backend.is_mock:
            return self.backend.result(self.id)  # type: ignore[attr-defined]
        if not self.is_successful():
            status = self.get_status()
            errors = self.get_stderr().strip() if self._path("err").exists() else ""
            raise JobFailed(
                f"job {self.id} is {status['JobState']}, with exit code {status['ExitCode']}"
                + (f"; its standard error:\n{errors}" if errors else "")
            )
        if not self._has_result:
            return self.get_stdout()
        with (self.folder / "result.pickle").open("rb") as file:
            return pickle.load(file)

    def cancel(self) -> bool:
        """Cancels it."""
        return self.backend.cancel_job(self.id)

    def _path(self, kind: str) -> Path:
        return self.folder / f"job.{kind}"

    def get_stdout(self) -> str:
        """Its standard output."""
        return self.backend.read_file(str(self._path("out")))

    def get_stderr(self) -> str:
        """Its standard error."""
        return self.backend.read_file(str(self._path("err")))

    def __repr__(self) -> str:
        return f"SimpleJob({self.id!r})"


class SimpleCluster:
    """Submits functions, commands and scripts."""

    def __init__(
        self, backend: Backend, *, partition: str | None = None, test_cluster: TestCluster | None = None
    ) -> None:
        self.backend = backend
        self.default_partition = partition
        #: The cluster behind it, where it was made for tests.
        self.test_cluster = test_cluster

    def submit(
        self, task: Task, *, after: SimpleJob | Sequence[SimpleJob] | None = None, **options: Any
    ) -> Callable[..., SimpleJob]:
        """Prepares a submission; calling what it gives submits.

        `options` are those of sbatch, with `_` for `-`: `cpus_per_task=2`, `exclusive=True`. `after` are jobs that must
        have completed before. A function runs in this Python, with what the call gives as arguments, and must be one
        that its module has under its name; to a command or script the call's arguments are added as words.
        """
        jobs = [after] if isinstance(after, SimpleJob) else list(after or ())
        if jobs:
            options["dependency"] = "afterok:" + ":".join(job.id for job in jobs)

        def submitter(*arguments: Any, **keywords: Any) -> SimpleJob:
            return self._submit(task, options, arguments, keywords)

        return submitter

    def _submit(
        self, task: Task, options: dict[str, Any], arguments: tuple[Any, ...], keywords: dict[str, Any]
    ) -> SimpleJob:
        submission = uuid.uuid4().hex[:12]
        name = str(options.get("job_name") or _name(task))
        folder = Path(self.backend.job_base_dir) / f"{name}-{submission}"
        folder.mkdir(parents=True)
        if callable(task):
            with (folder / "call.pickle").open("wb") as file:
                pickle.dump({"path": sys.path, "main": _main_file()}, file)
                pickle.dump((task, arguments, keywords), file)
            runner = Path(__file__).with_name("call.py")
            body = shlex.join([sys.executable, str(runner), str(folder)])
        elif isinstance(task, str):
            body = task
        else:
            body = shlex.join([*task, *map(str, arguments)])
        lines = ["#!/bin/bash", *self._directives(name, folder, options)]
        if isinstance(task, str) and task.startswith("#!"):
            first, _, rest = task.partition("\n")
            lines, body = [first, *lines[1:]], rest
            if arguments:
                lines.append(f"set -- {shlex.join(map(str, arguments))}")
        script = "\n".join([*lines, body]) + "\n"
        job_id = self.backend.submit_job(script, str(folder), submission, partition=self.default_partition)
        return SimpleJob(job_id, script, folder, self.backend, callable(task))

    def _directives(self, name: str, folder: Path, options: dict[str, Any]) -> list[str]:
        given = {"job_name": name, "output": folder / "job.out", "error": folder / "job.err", **options}
        lines = []
        for key, value in given.items():
            option = {"memory": "mem", "cpus": "cpus-per-task"}.get(key, key.replace("_", "-"))
            if value is True:
                lines.append(f"#SBATCH --{option}")
            elif value is not None and value is not False:
                lines.append(f"#SBATCH --{option}={value}")
        return lines

    def get_queue(self) -> list[dict[str, Any]]:
        """The jobs that wait or run."""
        return self.backend.get_queue()

    def get_cluster_info(self) -> dict[str, Any]:
        """The partitions."""
        return self.backend.get_cluster_info()

    def __enter__(self) -> SimpleCluster:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.backend.close()


def _name(task: Task) -> str:
    if callable(task):
        return getattr(task, "__name__", "task")
    return "script" if isinstance(task, str) else os.path.basename(task[0])


def _main_file() -> str | None:
    """The file of `__main__`, whose functions the job finds there."""
    path = getattr(sys.modules["__main__"], "__file__", None)
    return None if path is None else os.path.abspath(path)
