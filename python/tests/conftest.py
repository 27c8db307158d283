"""What the tests of the package share."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from slurm_testing import TestCluster, has_sdk

pytest_plugins = ["pytester"]

#: Tests of what needs slurm-sdk.
needs_sdk = pytest.mark.skipif(not has_sdk(), reason="slurm-sdk is not installed")


@pytest.fixture(scope="session", autouse=True)
def own_clusters(tmp_path_factory):
    """Records of clusters apart from the user's, and no cluster of the environment."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SLURM_CLUSTERS_HOME", str(tmp_path_factory.mktemp("clusters")))
        for name in ("SLURM_TEST_CLUSTER", "SLURM_CONF", "SLURMFILE", "SLURM_TEST_BACKEND", "SLURM_TEST_REQUIRE"):
            patch.delenv(name, raising=False)
        patch.setenv("SLURM_TEST_REQUIRE", "1")
        yield


@pytest.fixture(scope="session")
def gpu_cluster(own_clusters):
    """A cluster with GPUs for tests that leave it as it is."""
    with TestCluster(preset="gpu") as cluster:
        yield cluster


@pytest.fixture
def scratch(tmp_path, monkeypatch):
    """An empty working directory, in which modules are found."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.syspath_prepend(tmp_path)
    modules = set(sys.modules)
    yield tmp_path
    for name in set(sys.modules) - modules:
        path = getattr(sys.modules[name], "__file__", None)
        if path and Path(path).parent == tmp_path:
            del sys.modules[name]


def run_python(*arguments, cwd=None, check=True, **variables):
    """Runs this Python in a process of its own."""
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=cwd,
        env={**os.environ, **variables},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert not check or done.returncode == 0, done.stdout + done.stderr
    return done


def cluster_processes(folder):
    """The processes whose command line names a path below a folder, and those that work in it, by number."""
    found = {}
    for process in Path("/proc").iterdir():
        if not process.name.isdigit() or int(process.name) == os.getpid():
            continue
        try:
            line = (process / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
            place = os.readlink(process / "cwd")
        except (FileNotFoundError, ProcessLookupError, PermissionError):
            continue
        if str(folder) in line or place.startswith(str(folder)):
            found[int(process.name)] = line
    return found
