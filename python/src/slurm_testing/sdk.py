"""slurm-sdk's `Cluster` for test clusters. Importing this module needs slurm-sdk (0.4.6 is what it is tested with)."""

from __future__ import annotations

import inspect
import re
import shlex
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Callable

import paramiko  # type: ignore[import-untyped]
import slurm.cluster
import slurm.job
from slurm.task import SlurmTask

from .backends import MockBackend
from .client import poll_delays
from .cluster import TestCluster
from .config import SSH_SETTINGS
from .errors import ClusterError, ClusterUnavailable
from .find import usable_cluster
from .outcome import JobOutcome
from .run import current_run
from .shipping import ship_project, ship_sdk

#: What an ssh backend is told in words of its own constructor.
_SSH_WORDS = frozenset(SSH_SETTINGS)


class Job(slurm.job.Job[Any]):
    """slurm-sdk's job; what `wait` gives stands for the task's result, too, and short jobs are noticed at once."""

    #: The script as it was submitted.
    script: str

    @property
    def job_id(self) -> str:
        """The id, which slurm-sdk calls `id`."""
        return self.id

    @property
    def state(self) -> str:
        """The state, such as `RUNNING`."""
        return str(self.get_status()["JobState"])

    def wait(  # type: ignore[override]
        self, timeout: float | None = None, poll_interval: float | None = None
    ) -> JobOutcome:
        """Waits for the end, as slurm-sdk's does; both times are in seconds."""
        self._await_end(timeout, poll_interval)
        return JobOutcome(self.is_successful(), self.state, self._fetch)

    def _await_end(self, timeout: float | None, poll_interval: float | None = None) -> None:
        deadline = None if timeout is None else time.monotonic() + timeout
        for delay in poll_delays():
            # slurm-sdk asks once in a second at most, which is longer than most test jobs take.
            self._status_cache = None
            if self.is_completed() or (deadline is not None and time.monotonic() >= deadline):
                break
            if isinstance(self.backend, MockBackend) and deadline is None:
                raise ClusterError(f"{self.id} exists on paper only: end it with backend.finish({self.id!r})")
            time.sleep(delay if poll_interval is None else poll_interval)

    def get_result(self, timeout: float | None = None) -> Any:
        """Waits for the end and gives what the task returned."""
        if not isinstance(self.backend, MockBackend):
            self._await_end(timeout)
        return self._fetch(timeout)

    def _fetch(self, timeout: float | None = None) -> Any:
        if isinstance(self.backend, MockBackend):
            return self.backend.result(self.id)
        return super().get_result(timeout)


class Cluster(slurm.cluster.Cluster):
    """slurm-sdk's `Cluster`, with constructors for test clusters, and jobs of the class `Job` above."""

    #: The cluster behind it, where it is one for tests.
    test_cluster: TestCluster | None = None

    @classmethod
    def from_config(cls, config: Mapping[str, Any]) -> Cluster:
        """The cluster that a configuration of `TestCluster.get_config` tells how to reach."""
        backend = config.get("backend", "local")
        settings: dict[str, Any] = {"job_base_dir": config.get("job_base_dir")}
        if backend == "local":
            settings["env"] = dict(config.get("env") or {})
        else:
            settings.update({key: value for key, value in config.items() if key in _SSH_WORDS and value is not None})
        if backend == "ssh":
            _require_paramiko()
        if settings["job_base_dir"] is None and backend == "local":
            settings["job_base_dir"] = str(current_run().folder / "jobs")
        made = cls(
            backend_type=backend,
            default_packaging=config.get("packaging", "none"),
            default_partition=config.get("partition"),
            **settings,
        )
        if backend == "ssh" and config.get("env"):
            _give_jobs(made.backend, config["env"])
        return made

    @classmethod
    def from_test_cluster(cls, cluster: TestCluster) -> Cluster:
        """The cluster for a TestCluster that runs."""
        made = cls.from_config(cluster.get_config())
        made.test_cluster = cluster
        if cluster.backend == "container":
            _bring_code(made.backend, cluster)
        return made

    @classmethod
    def for_testing(cls, preset: str = "cpu", **options: Any) -> Cluster:
        """A cluster for tests: the one of the environment where it has what the preset has, else a new one.

        A new one is gone when the process ends. `options` are those of TestCluster; with any of them a new one is made.
        """
        found = None if options else usable_cluster(preset)
        return cls.from_test_cluster(found or TestCluster(preset=preset, **options).start())

    @classmethod
    def from_env(cls, slurmfile_path_or_env: str | None = None, **settings: Any) -> Cluster:
        """The test cluster of the environment, else what slurm-sdk finds by a Slurmfile.

        SLURM_TEST_CLUSTER counts first, then a `.slurm-cluster` folder in this or a parent directory. With an
        argument it is slurm-sdk's `from_env`.
        """
        if slurmfile_path_or_env is None and not settings:
            found = usable_cluster()
            if found is not None:
                return cls.from_test_cluster(found)
        made: Cluster = super().from_env(slurmfile_path_or_env, **settings)  # type: ignore[assignment]
        return made

    @classmethod
    def from_slurmfile(cls, path: str | Path, env: str | None = None) -> Cluster:
        """The cluster that a Slurmfile describes."""
        made: Cluster = super().from_env(str(path), env=env)  # type: ignore[assignment]
        return made

    def submit(self, task_func: Any, *arguments: Any, **options: Any) -> Any:
        """Prepares a submission, as slurm-sdk does; the jobs are of the class `Job` of this module."""
        prepared: Any = super().submit(_with_known_options(task_func), *arguments, **options)
        submit: Callable[..., slurm.job.Job[Any]] = prepared._submitter
        prepared._submitter = lambda *args, **kwargs: _as_test_job(submit(*args, **kwargs))
        return prepared


def _require_paramiko() -> None:
    """Raises ClusterUnavailable where slurm-sdk's ssh backend cannot work: it passes on what paramiko 5 has not."""
    if "gss_auth" not in inspect.signature(paramiko.SSHClient.connect).parameters:
        raise ClusterUnavailable(
            f"the ssh backend of slurm-sdk does not work with paramiko {paramiko.__version__}: pip install 'paramiko<5'"
        )


def _give_jobs(backend: Any, variables: Mapping[str, str]) -> None:
    """Has every job's script set variables: slurm-sdk's ssh backend does nothing with its `env`.

    Options that a cluster gives its jobs would not do: slurm-sdk leaves them out for arrays.
    """
    submit = backend.submit_job
    lines = "".join(f"export {name}={shlex.quote(value)}\n" for name, value in variables.items())

    def submit_job(script: str, *arguments: Any, **options: Any) -> Any:
        # Behind the lines that sbatch reads.
        return submit(re.sub(r"\A(?:#.*\n|\s*\n)*", lambda head: head.group() + lines, script), *arguments, **options)

    backend.submit_job = submit_job


def _bring_code(backend: Any, cluster: TestCluster) -> None:
    """Has every submission bring slurm-sdk and the code of the task to the machines of a cluster in containers."""
    submit = backend.submit_job

    def submit_job(script: str, *arguments: Any, **options: Any) -> Any:
        module = re.search(r'--module "([^"]+)"', script)
        if module is not None:
            ship_sdk(cluster)
            ship_project(cluster, module.group(1))
        return submit(script, *arguments, **options)

    backend.submit_job = submit_job


def _with_known_options(task: Any) -> Any:
    """The task with `cpus_per_task` for `cpus`, which sbatch refuses as ambiguous."""
    options = getattr(task, "sbatch_options", None)
    if not isinstance(task, SlurmTask) or not options or "cpus" not in options:
        return task
    known = {**options, "cpus_per_task": options.get("cpus_per_task", options["cpus"])}
    del known["cpus"]
    changed = task.with_options()
    changed.sbatch_options = known
    return changed


def _as_test_job(job: slurm.job.Job[Any]) -> Job:
    """The same object, which callbacks may hold already, as one of the class `Job`."""
    job.__class__ = Job
    assert isinstance(job, Job)
    if isinstance(job.backend, MockBackend):
        job.script = job.backend.jobs[job.id].script
    elif job.target_job_dir:
        path = f"{job.target_job_dir}/slurm_job_{job.pre_submission_id}_script.sh"
        job.script = job.backend.read_file(path)
    return job


#: The constructors of the design that slurm-sdk's own class lacks.
ADDED_CONSTRUCTORS = ("from_config", "from_test_cluster", "for_testing", "from_slurmfile")


def add_constructors() -> None:
    """Adds to slurm-sdk's own `Cluster` the constructors that it lacks; each makes a `Cluster` of this module.

    What slurm-sdk has is left as it is, `from_env` included. `import slurm.testing` does this.
    """
    for name in ADDED_CONSTRUCTORS:
        if not hasattr(slurm.cluster.Cluster, name):
            setattr(slurm.cluster.Cluster, name, getattr(Cluster, name))
