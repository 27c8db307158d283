"""Finding a cluster that somebody has made already."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any

from .cluster import TestCluster
from .errors import ClusterError, ClusterUnavailable

#: The variable that names the cluster to use.
CLUSTER_VARIABLE = "SLURM_TEST_CLUSTER"


def usable_cluster(preset: str | None = None) -> TestCluster | None:
    """The cluster of the environment, if it runs and has what clusters of the preset have.

    SLURM_TEST_CLUSTER counts first; a cluster that is named there and does not run is an error. Then counts a
    `.slurm-cluster` folder in this or a parent directory.
    """
    name = os.environ.get(CLUSTER_VARIABLE)
    if name:
        cluster = TestCluster.existing(name)
        status = cluster.status()
        if status["status"] != "running":
            raise ClusterError(f"{CLUSTER_VARIABLE} is {name}, which does not run: slurm cluster start --name {name}")
        return cluster if _has_all(status, preset) else None
    for folder in (Path.cwd(), *Path.cwd().parents):
        definition = folder / ".slurm-cluster" / "cluster.yaml"
        if definition.is_file():
            return _cluster_of(definition, preset)
    return None


def _cluster_of(definition: Path, preset: str | None) -> TestCluster | None:
    named = re.search(r"^name: *\"?([a-z0-9][a-z0-9_-]*)\"? *$", definition.read_text(encoding="utf-8"), re.MULTILINE)
    if named is None:
        return None
    try:
        cluster = TestCluster.existing(named.group(1))
        status = cluster.status()
    except ClusterUnavailable:
        raise
    except ClusterError:
        return None  # A definition that was left behind; there is no such cluster.
    is_here = Path(status["directory"]).resolve() == definition.parent.resolve()
    return cluster if is_here and status["status"] == "running" and _has_all(status, preset) else None


def _has_all(status: dict[str, Any], preset: str | None) -> bool:
    """Whether a cluster has what tests of the preset ask for: GPUs, several nodes, or both; else nothing is known."""
    nodes = [node for node in status["nodes"] if node["partitions"]]
    has_gpus = any(node["gpus"] > 0 for node in nodes)
    has_several = len(nodes) > 1
    known = {"cpu": True, "gpu": has_gpus, "multi-node": has_several, "full": has_gpus and has_several}
    return known.get(preset or "cpu", False)
