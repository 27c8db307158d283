"""Throwaway Slurm clusters for tests: fixtures for pytest, clusters, and backends that run nothing.

This folder lies beside slurm-sdk's modules where that is installed, and alone where it is not; `slurm_testing` is what
it gives on. Where slurm-sdk is there, importing this module adds the constructors `from_config`, `from_test_cluster`,
`for_testing` and `from_slurmfile` to its `Cluster`, and changes nothing that is there already.
"""

from __future__ import annotations

from typing import Any

import slurm_testing
from slurm_testing import *  # noqa: F403
from slurm_testing import __all__ as _names
from slurm_testing import has_sdk

__all__ = list(_names)

if has_sdk():
    from slurm_testing.sdk import Cluster, Job, add_constructors

    add_constructors()
    __all__ += ["Cluster", "Job"]


def __getattr__(name: str) -> Any:
    return getattr(slurm_testing, name)
