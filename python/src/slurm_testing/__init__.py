"""Throwaway Slurm clusters for tests: what `slurm.testing` offers, importable where slurm-sdk lies elsewhere, too."""

from __future__ import annotations

from typing import Any

from .backends import Backend, CommandBackend, LocalBackend, MockBackend
from .client import SimpleCluster, SimpleJob
from .cluster import TestCluster
from .config import create_slurmfile, default_test_config, gpu_test_config
from .connect import cluster_for, cluster_from_env, cluster_on, has_sdk, mock_cluster
from .elsewhere import find_testing_elsewhere
from .errors import ClusterError, ClusterUnavailable, JobFailed
from .outcome import JobOutcome
from .version import __version__

#: The fixtures, which need pytest and are loaded when they are asked for.
FIXTURES = (
    "slurm_cluster",
    "slurm_cluster_config",
    "slurm_cluster_full",
    "slurm_cluster_gpu",
    "slurm_cluster_multi",
    "slurm_commands",
    "slurm_folder",
    "slurm_registry",
)

__all__ = [
    "Backend",
    "ClusterError",
    "ClusterUnavailable",
    "CommandBackend",
    "JobFailed",
    "JobOutcome",
    "LocalBackend",
    "MockBackend",
    "SimpleCluster",
    "SimpleJob",
    "TestCluster",
    "__version__",
    "cluster_for",
    "cluster_from_env",
    "cluster_on",
    "create_slurmfile",
    "default_test_config",
    "gpu_test_config",
    "has_sdk",
    "mock_cluster",
]

find_testing_elsewhere()


def __getattr__(name: str) -> Any:
    if name in FIXTURES:
        from . import fixtures

        return getattr(fixtures, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
