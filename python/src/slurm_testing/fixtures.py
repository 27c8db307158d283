"""The fixtures for pytest."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from .backends import LocalBackend, MockBackend
from .cluster import TestCluster
from .config import default_test_config
from .connect import cluster_for, cluster_on
from .errors import ClusterError, ClusterUnavailable
from .find import usable_cluster
from .run import current_run

#: What a run of pytest may use as clusters.
BACKENDS = ("simulated", "container", "local", "mock", "existing")


def chosen_backend(config: pytest.Config) -> str:
    """What `--slurm-backend` says, else SLURM_TEST_BACKEND, else the ini file's `slurm_backend`, else `simulated`."""
    given = config.getoption("--slurm-backend", None) or os.environ.get("SLURM_TEST_BACKEND")
    chosen = str(given or config.getini("slurm_backend") or "simulated") if _has_plugin(config) else "simulated"
    # As the tests in Swift call it.
    chosen = "container" if chosen == "containers" else chosen
    if chosen not in BACKENDS:
        raise pytest.UsageError(f"the backend for Slurm is {chosen!r}; it may be {', '.join(BACKENDS)}")
    return chosen


def _has_plugin(config: pytest.Config) -> bool:
    return config.pluginmanager.hasplugin("slurm_testing")


def _clusters(preset: str, request: pytest.FixtureRequest) -> Iterator[Any]:
    """A cluster of a preset to submit to; the workers of pytest-xdist get the same one."""
    backend = chosen_backend(request.config)
    if backend in ("local", "mock"):
        yield from _kept_open(cluster_on(LocalBackend() if backend == "local" else MockBackend()))
        return
    try:
        cluster = cluster_for(shared_cluster(preset, backend))
    except ClusterUnavailable as missing:
        _leave_out(request.config, f"no cluster ({backend}, {preset}): {missing}")
    yield from _kept_open(cluster)


def _kept_open(cluster: Any) -> Iterator[Any]:
    """Gives a cluster to tests and closes it in the end; a test's `with slurm_cluster:` closes nothing for others."""
    close = cluster.backend.close
    cluster.backend.close = lambda: None
    try:
        yield cluster
    finally:
        close()


def _leave_out(config: pytest.Config, reason: str) -> None:
    """Skips the tests that need what is missing; they fail with `--slurm-require`."""
    if os.environ.get("SLURM_TEST_REQUIRE") or config.getoption("--slurm-require", False):
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason)


def shared_cluster(preset: str, backend: str) -> TestCluster:
    """The cluster of a preset that the processes of this run share; made by the first of them that asks.

    A cluster that the environment names or that lies here is taken where it has what the preset has.
    """
    found = usable_cluster(preset)
    if found is not None:
        return found
    if backend == "existing":
        raise ClusterUnavailable("there is no cluster that runs and has what the test needs")
    run = current_run()
    mark = run.folder / f"shared-{backend}-{preset}"
    with run.locked(f"shared-{backend}-{preset}"):
        if mark.exists():
            return TestCluster.existing(mark.read_text(encoding="utf-8"))
        cluster = TestCluster(preset=preset, backend=backend)
        try:
            cluster.start()
        except ClusterError:
            cluster.destroy()
            raise
        mark.write_text(cluster.name, encoding="utf-8")
        return cluster


@pytest.fixture(scope="session")
def slurm_cluster(request: pytest.FixtureRequest) -> Iterator[Any]:
    """A cluster of one node with 4 CPUs: slurm-sdk's `Cluster`, or a SimpleCluster."""
    yield from _clusters("cpu", request)


@pytest.fixture(scope="session")
def slurm_cluster_gpu(request: pytest.FixtureRequest) -> Iterator[Any]:
    """A cluster of one node with fake GPUs."""
    yield from _clusters("gpu", request)


@pytest.fixture(scope="session")
def slurm_cluster_multi(request: pytest.FixtureRequest) -> Iterator[Any]:
    """A cluster of two nodes."""
    yield from _clusters("multi-node", request)


@pytest.fixture(scope="session")
def slurm_cluster_full(request: pytest.FixtureRequest) -> Iterator[Any]:
    """A cluster of two nodes and one with fake GPUs; with a registry where it is in containers."""
    yield from _clusters("full", request)


@pytest.fixture
def slurm_cluster_config() -> dict[str, Any]:
    """A configuration for a cluster; none is started."""
    return default_test_config()


@pytest.fixture(scope="session")
def slurm_registry(request: pytest.FixtureRequest) -> str:
    """Where a registry for container images is, such as `127.0.0.1:5000`; only clusters in containers have one."""
    backend = chosen_backend(request.config)
    try:
        if backend not in ("container", "existing"):
            raise ClusterUnavailable("only clusters in containers have one: --slurm-backend container")
        url = shared_cluster("full", backend).status().get("registry")
        if not url:
            raise ClusterUnavailable("the cluster has none")
    except ClusterUnavailable as missing:
        _leave_out(request.config, f"no registry: {missing}")
    return str(url)


@pytest.fixture
def slurm_folder(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """An empty folder that the test and its jobs see under the same path, also where the jobs run in containers."""
    names = [name for name in request.fixturenames if name.startswith("slurm_cluster")]
    used = [request.getfixturevalue(name) for name in names if name != "slurm_cluster_config"]
    clusters = [getattr(cluster, "test_cluster", None) for cluster in used]
    if not clusters or clusters[0] is None:
        return tmp_path
    folder = Path(tempfile.mkdtemp(prefix=f"{request.node.name[:40]}-", dir=clusters[0].shared_folder))
    # The user of a cluster in containers is another one.
    folder.chmod(0o777)
    return folder


@pytest.fixture
def slurm_commands(slurm_cluster: Any) -> Iterator[TestCluster]:
    """Makes `sbatch`, `squeue` and the others of this process and its children use the cluster of `slurm_cluster`."""
    cluster = getattr(slurm_cluster, "test_cluster", None)
    if cluster is None:
        pytest.skip("Slurm's commands need a cluster: --slurm-backend simulated or container")
    with cluster.activated():
        yield cluster
