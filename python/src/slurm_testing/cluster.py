"""`TestCluster`: a Slurm cluster that exists for tests."""

from __future__ import annotations

import contextlib
import getpass
import json
import os
import re
import secrets
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

from .errors import ClusterError
from .program import find_program, run_program
from .run import current_run

#: The kinds of clusters that `TestCluster` makes.
BACKENDS = ("simulated", "container")


class TestCluster:
    """A Slurm cluster for tests, made and removed by the program `slurm`.

    It is gone when the process ends, however it ends, unless `keep` is set. Methods raise ClusterError with what the
    program said, or ClusterUnavailable where something is missing on this machine.

    name: the cluster's name; a new one each time where it is not given.
    preset: `cpu`, `gpu`, `multi-node` or `full`.
    backend: `simulated`, or `container` for real Slurm in containers.
    cpu_nodes, gpu_nodes, cpus_per_node, gpus_per_node, gpu_type, gpu_env: change the preset.
    memory_per_node: in MiB.
    ssh: serves SSH on a simulated cluster, too; containers always do.
    port: for SSH, of containers or with `ssh`; a free one where it is not given.
    with_registry, with_pyxis: for containers.
    options: further options of `slurm cluster create`, as they are written there.
    directory: where the cluster's files lie; a temporary folder where it is not given.
    if_exists: what to do where a cluster of this name exists: `fail`, `reuse` or `recreate`.
    keep: leaves the cluster when the process ends.
    """

    # pytest takes classes called Test… for tests.
    __test__ = False

    def __init__(
        self,
        name: str | None = None,
        preset: str | None = None,
        *,
        backend: str = "simulated",
        cpu_nodes: int | None = None,
        gpu_nodes: int | None = None,
        cpus_per_node: int | None = None,
        gpus_per_node: int | None = None,
        gpu_type: str | None = None,
        gpu_env: str | None = None,
        memory_per_node: int | None = None,
        ssh: bool = False,
        with_registry: bool = False,
        with_pyxis: bool = False,
        port: int | None = None,
        options: Sequence[str] = (),
        directory: os.PathLike[str] | None = None,
        if_exists: str = "fail",
        keep: bool = False,
    ) -> None:
        if backend not in BACKENDS:
            raise ValueError(f"backend is {backend!r}; it may be {' or '.join(BACKENDS)}")
        self.name = name or f"test-{secrets.token_hex(5)}"
        self.preset = preset or "cpu"
        self.backend = backend
        self.keep = keep
        values = {
            "preset": preset,
            "cpu-nodes": cpu_nodes,
            "gpu-nodes": gpu_nodes,
            "cpus-per-node": cpus_per_node,
            "gpus-per-node": gpus_per_node,
            "gpu-type": gpu_type,
            "gpu-env": gpu_env,
            "memory-per-node": memory_per_node,
            "port": port,
            "if-exists": if_exists,
        }
        self._options = [f"--{key}={value}" for key, value in values.items() if value is not None]
        self._options += ["--ssh"] if ssh and backend == "simulated" else []
        self._options += ["--with-registry"] if with_registry else []
        self._options += ["--with-pyxis"] if with_pyxis else []
        self._options += options
        self._directory = None if directory is None else Path(directory).absolute()
        self._program: Path | None = None
        self._is_ours = True

    @classmethod
    def existing(cls, name: str) -> TestCluster:
        """A cluster that is there already; it stays when the process ends."""
        cluster = cls(name, keep=True)
        cluster._is_ours = False
        status = cluster.status()
        cluster.backend = "simulated" if status["backend"] == "simulated" else "container"
        return cluster

    @classmethod
    def from_config(cls, config: dict[str, Any]) -> TestCluster:
        """The cluster that a dictionary of `default_test_config` or `gpu_test_config` describes, not made yet."""
        keys = ("name", "preset", "cpu_nodes", "gpu_nodes", "cpus_per_node", "gpus_per_node", "memory_per_node")
        return cls(**{key: config[key] for key in keys if key in config})

    # -- life ----------------------------------------------------------------------------------------------------------

    @property
    def exists(self) -> bool:
        """Whether the cluster is there, running or not."""
        return self.name in self._cluster("list", "--quiet").split()

    def create(self) -> TestCluster:
        """Makes the cluster; it does not run yet."""
        self._make()
        return self

    def start(self) -> TestCluster:
        """Starts the cluster and waits until its nodes can run jobs; makes it before where it is not there."""
        if self.exists:
            self._cluster("start", "--name", self.name, "--wait")
        else:
            self._make("--start", "--wait")
        return self

    def stop(self) -> None:
        """Stops the cluster; it can be started again."""
        self._cluster("stop", "--name", self.name)

    def destroy(self) -> None:
        """Stops the cluster and removes all that belongs to it; one that is not there is no failure."""
        self._cluster("destroy", "--name", self.name)
        if self._is_ours and not self.keep:
            current_run().forget_cluster(self.name)

    def _make(self, *options: str) -> None:
        run = None if self.keep else current_run()
        kind = ["--simulated"] if self.backend == "simulated" else []
        words = ["create", "--name", self.name, *kind, *self._options, *options]
        if run is not None:
            run.note_cluster(self.name, self._executable)
            self._directory = self._directory or run.folder / self.name
        if self._directory is not None:
            words += ["--output-dir", str(self._directory)]
        self._cluster(*words)

    @property
    def _executable(self) -> Path:
        # Found once: what `PATH` says while the cluster is in use is the cluster's.
        self._program = self._program or find_program()
        return self._program

    def _cluster(self, *words: str) -> str:
        return run_program(["cluster", *words], program=self._executable)

    def __enter__(self) -> TestCluster:
        try:
            return self.start()
        except BaseException:
            self._leave()
            raise

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._leave()

    def _leave(self) -> None:
        if self._is_ours:
            self.destroy()

    # -- use -----------------------------------------------------------------------------------------------------------

    def status(self) -> dict[str, Any]:
        """What `slurm cluster status --json` says: `status`, `nodes`, `partitions`, `controller` and more."""
        status: dict[str, Any] = json.loads(self._cluster("status", "--name", self.name, "--json"))
        return status

    @property
    def is_running(self) -> bool:
        """Whether the cluster runs."""
        return self.exists and self.status()["status"] == "running"

    def environment(self) -> dict[str, str]:
        """The variables that make Slurm's commands use the cluster: PATH, SLURM_CONF, SLURM_TEST_CLUSTER."""
        text = self._cluster("env", "--name", self.name, "--shell", "json")
        variables: dict[str, str] = json.loads(text)
        return variables

    @contextlib.contextmanager
    def activated(self) -> Iterator[TestCluster]:
        """Makes Slurm's commands of this process and its children use the cluster meanwhile.

        `SLURMFILE` names a Slurmfile of the cluster meanwhile, so that slurm-sdk's `Cluster.from_env()` finds it, too.
        """
        from .config import create_slurmfile

        with create_slurmfile(self.get_config()) as slurmfile:
            variables = {**self.environment(), "SLURMFILE": str(slurmfile)}
            before = {key: os.environ.get(key) for key in variables}
            os.environ.update(variables)
            try:
                yield self
            finally:
                for key, value in before.items():
                    if value is None:
                        os.environ.pop(key, None)
                    else:
                        os.environ[key] = value

    def run(self, *command: str, check: bool = True, timeout: float | None = None) -> subprocess.CompletedProcess[str]:
        """Runs a command on the cluster, such as `run("sinfo", "-N")`; with `check` a failure is a ClusterError."""
        line = [str(self._executable), "cluster", "exec", "--name", self.name, "--", *command]
        done = subprocess.run(
            line, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=timeout, check=False
        )
        if check and done.returncode != 0:
            raise ClusterError(f"{' '.join(command)}: {done.stderr.strip()}", line, done.returncode)
        return done

    @property
    def shared_folder(self) -> Path:
        """A folder that tests and jobs see under the same path, whatever runs the cluster; everybody may write."""
        folder = Path(self.status()["directory"]) / "shared"
        if not folder.exists():
            folder.mkdir(exist_ok=True)
            folder.chmod(0o1777)
        return folder

    def logs(self) -> str:
        """The log of the cluster's daemon."""
        return self._cluster("logs", "--name", self.name)

    def get_config(self) -> dict[str, Any]:
        """How to reach the cluster, for `Cluster.from_config` and `create_slurmfile`.

        `hostname` and `port` are the controller's, or those of SSH where `backend` is `ssh`; `env` are the variables
        for Slurm's commands where `backend` is `local`, and those of jobs where it is `ssh`.
        """
        status = self.status()
        if status["status"] != "running":
            raise ClusterError(f"the cluster {self.name} does not run; call start()")
        partition = next((each["name"] for each in status["partitions"] if each["default"]), None)
        config: dict[str, Any] = {
            "name": self.name,
            "preset": self.preset,
            "hostname": "localhost",
            "username": getpass.getuser(),
            "partition": partition,
            "packaging": "none",
            "directory": status["directory"],
        }
        if status["backend"] == "simulated":
            # It runs jobs on this machine, and their files are to go with it.
            config["job_base_dir"] = str(Path(status["directory"]) / "jobs")
        if status.get("ssh"):
            settings = ssh_settings((Path(status["directory"]) / "ssh_config").read_text(encoding="utf-8"))
            # slurm-sdk's jobs run `python` otherwise, which may be another one, or none; in containers it is the one.
            env = {"PY_EXEC": sys.executable}
            if status["backend"] == "containers":
                env = {"PYTHONPATH": "/shared/python"}
            return {**config, **settings, "env": env}
        port = re.search(r":(\d+)$", status.get("controller") or "")
        return {
            **config,
            "backend": "local",
            "port": int(port.group(1)) if port else None,
            # slurm-sdk's jobs run `python` otherwise, which may be another one, or none.
            "env": {**self.environment(), "PY_EXEC": sys.executable},
        }

    def __repr__(self) -> str:
        return f"TestCluster({self.name!r}, preset={self.preset!r}, backend={self.backend!r})"


def ssh_settings(text: str) -> dict[str, Any]:
    """How a cluster's `ssh_config` reaches it, in the words of slurm-sdk's ssh backend."""
    found = dict(re.findall(r'^\s*(HostName|Port|User|IdentityFile)\s+"?([^"\n]+)"?\s*$', text, re.MULTILINE))
    return {
        "backend": "ssh",
        "hostname": found["HostName"],
        "port": int(found["Port"]),
        "username": found["User"],
        "key_filename": found["IdentityFile"],
        # The cluster's host key is none of the user's known hosts, and is not to become one: the host is this machine.
        "host_key_policy": "warn",
    }
