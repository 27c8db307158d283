"""Clusters to submit to: slurm-sdk's where it is installed, else the small one of this package."""

from __future__ import annotations

import contextlib
import importlib.util
from collections.abc import Iterator
from typing import Any

from .backends import Backend, CommandBackend, MockBackend
from .client import SimpleCluster
from .cluster import TestCluster
from .errors import ClusterUnavailable
from .find import usable_cluster


def has_sdk() -> bool:
    """Whether slurm-sdk is installed; without it there is at most the folder `slurm` with this package in it."""
    found = importlib.util.find_spec("slurm")
    return found is not None and found.origin is not None


def cluster_for(cluster: TestCluster) -> Any:
    """The cluster to submit to for a TestCluster that runs: slurm-sdk's `Cluster`, or a SimpleCluster."""
    if has_sdk():
        from .sdk import Cluster

        return Cluster.from_test_cluster(cluster)
    config = cluster.get_config()
    if config["backend"] != "local":
        raise ClusterUnavailable("a cluster that is reached by SSH needs slurm-sdk: pip install slurm-sdk")
    backend = CommandBackend(config["job_base_dir"], config["env"])
    return SimpleCluster(backend, partition=config["partition"], test_cluster=cluster)


def cluster_on(backend: Backend) -> Any:
    """The cluster to submit to over a backend of this package."""
    if has_sdk():
        from .sdk import Cluster

        # It is a backend by what it can do; slurm-sdk need not be there for it.
        return Cluster.from_backend(backend, default_packaging="none")  # type: ignore[arg-type]
    return SimpleCluster(backend)


def cluster_from_env() -> Any:
    """The cluster that SLURM_TEST_CLUSTER names, else that of `.slurm-cluster` here or above, else a Slurmfile's.

    Raises ClusterUnavailable where there is none of them.
    """
    if has_sdk():
        from .sdk import Cluster

        return Cluster.from_env()
    found = usable_cluster()
    if found is None:
        raise ClusterUnavailable("there is no cluster: SLURM_TEST_CLUSTER is not set, and no .slurm-cluster is here")
    return cluster_for(found)


@contextlib.contextmanager
def mock_cluster(backend: MockBackend | None = None) -> Iterator[Any]:
    """A cluster on which nothing runs; `cluster.backend` is a MockBackend."""
    mock = backend or MockBackend()
    with cluster_on(mock) as cluster:
        yield cluster
