"""What all backends have in common."""

from __future__ import annotations

import abc
import os
import shutil
import subprocess
import tempfile
import threading
from pathlib import Path
from typing import Any, Callable, ClassVar

from ..errors import ClusterError

#: States in which a job does nothing more, as `scontrol show job` writes them.
TERMINAL_STATES = frozenset(
    {"COMPLETED", "FAILED", "CANCELLED", "TIMEOUT", "NODE_FAIL", "OUT_OF_MEMORY", "PREEMPTED", "BOOT_FAIL", "DEADLINE"}
)


class Backend(abc.ABC):
    """Carries out submissions and questions, on this machine.

    The methods are those of slurm-sdk's `BackendBase` (0.4.6), so that `slurm.Cluster.from_backend` takes one.
    """

    #: Where the cluster is.
    hostname = "localhost"

    #: Whether jobs only exist on paper.
    is_mock: ClassVar[bool] = False

    def __init__(self, job_base_dir: os.PathLike[str] | None = None) -> None:
        self._temporary: tempfile.TemporaryDirectory[str] | None = None
        if job_base_dir is None:
            self._temporary = tempfile.TemporaryDirectory(prefix="slurm-jobs-")
            job_base_dir = Path(self._temporary.name)
        #: The folder with a folder for each job.
        self.job_base_dir = str(Path(job_base_dir).absolute())
        os.makedirs(self.job_base_dir, exist_ok=True)

    @abc.abstractmethod
    def submit_job(
        self,
        script: str,
        target_job_dir: str,
        pre_submission_id: str,
        account: str | None = None,
        partition: str | None = None,
        array_spec: str | None = None,
    ) -> str:
        """Submits a script and gives the job's id; for an array `ID_[SPEC]`."""

    @abc.abstractmethod
    def get_job_status(self, job_id: str) -> dict[str, Any]:
        """The fields of `scontrol show job`, such as `JobState` and `ExitCode`."""

    @abc.abstractmethod
    def get_job_accounting(self, job_id: str) -> dict[str, Any]:
        """What accounting knows of a job: `JobState`, `ExitCode` and others."""

    @abc.abstractmethod
    def get_account_jobs(self, account: str, start_time: str, end_time: str = "now") -> list[dict[str, Any]]:
        """The jobs of an account, from one time to another."""

    @abc.abstractmethod
    def cancel_job(self, job_id: str) -> bool:
        """Cancels a job; whether that was done."""

    @abc.abstractmethod
    def get_queue(self) -> list[dict[str, Any]]:
        """The jobs that wait or run: `JOBID`, `NAME`, `STATE`, `PARTITION` and others."""

    @abc.abstractmethod
    def get_cluster_info(self) -> dict[str, Any]:
        """The partitions, under `partitions`."""

    def is_remote(self) -> bool:
        """Whether files must be carried to the cluster."""
        return False

    def read_file(self, file_path: str) -> str:
        """The text of a file of a job."""
        return Path(file_path).read_text(encoding="utf-8", errors="replace")

    def write_file(self, file_path: str, content: str) -> None:
        """Writes a file for a job."""
        Path(file_path).parent.mkdir(parents=True, exist_ok=True)
        Path(file_path).write_text(content, encoding="utf-8")

    def execute_command(self, command: str) -> str:
        """Runs a line of shell where jobs are submitted, and gives its output."""
        done = subprocess.run(command, shell=True, env=self.environment(), capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise ClusterError(f"{command}: {done.stderr.strip()}", [command], done.returncode)
        return done.stdout

    def environment(self) -> dict[str, str]:
        """The variables of commands."""
        return dict(os.environ)

    def download_file(self, remote_path: str, local_path: str) -> None:
        """Copies a file of a job."""
        shutil.copy2(remote_path, local_path)

    def upload_file(self, local_path: str, remote_path: str) -> None:
        """Copies a file for a job."""
        Path(remote_path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(local_path, remote_path)

    def tail_file(
        self,
        path: str,
        *,
        follow: bool = True,
        lines: int = 10,
        on_line: Callable[[str], None],
        stop_event: threading.Event | None = None,
        poll_interval: float = 1.0,
    ) -> None:
        """Gives the last lines of a file, then those that are added until `stop_event` is set."""
        stop = stop_event or threading.Event()
        while not os.path.exists(path):
            if not follow or stop.wait(poll_interval):
                return
        with open(path, encoding="utf-8", errors="replace") as file:
            for line in file.read().splitlines()[-lines:]:
                on_line(line)
            unfinished = ""
            is_last = not follow
            while not is_last:
                is_last = stop.wait(poll_interval)
                *whole, unfinished = (unfinished + file.read()).split("\n")
                for line in whole:
                    on_line(line)
            if unfinished:
                on_line(unfinished)

    def close(self) -> None:
        """Lets go of what the backend holds: nothing on this machine."""
        return

    def reconnect(self) -> None:
        """Connects anew; nothing to do on this machine."""
        return

    def _write_script(self, script: str, target_job_dir: str, pre_submission_id: str) -> Path:
        path = Path(target_job_dir) / f"slurm_job_{pre_submission_id}_script.sh"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(script, encoding="utf-8")
        path.chmod(0o750)
        return path


def directives(script: str) -> dict[str, str]:
    """The `#SBATCH --name=value` lines of a script; an option without a value has an empty one."""
    found: dict[str, str] = {}
    for line in script.splitlines():
        if line.startswith("#SBATCH --"):
            name, _, value = line[len("#SBATCH --") :].strip().partition("=")
            found[name] = value
        elif line and not line.startswith("#"):
            break
    return found


def array_indices(spec: str) -> list[int]:
    """The indices of an array: `0-4`, `1,3`, `0-9:2`, each with `%N` after it."""
    indices: list[int] = []
    for part in spec.partition("%")[0].split(","):
        bounds, _, step = part.partition(":")
        first, _, last = bounds.partition("-")
        indices += range(int(first), int(last or first) + 1, int(step or 1))
    return indices
