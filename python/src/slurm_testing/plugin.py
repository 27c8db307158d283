"""The plugin for pytest: options, the marker `integration_test`, and the fixtures."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from . import run
from .fixtures import (
    BACKENDS,
    chosen_backend,
    slurm_cluster,
    slurm_cluster_config,
    slurm_cluster_full,
    slurm_cluster_gpu,
    slurm_cluster_multi,
    slurm_commands,
    slurm_folder,
    slurm_registry,
)

__all__ = [
    "slurm_cluster",
    "slurm_cluster_config",
    "slurm_cluster_full",
    "slurm_cluster_gpu",
    "slurm_cluster_multi",
    "slurm_commands",
    "slurm_folder",
    "slurm_registry",
]

#: What this process had as its run before, as where one pytest runs within another one's process.
_OUTER_RUN = pytest.StashKey[Any]()

#: Under this key a worker of pytest-xdist is told the folder of the run.
_RUN_KEY = "slurm_testing_run"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Adds the options."""
    group = parser.getgroup("slurm", "tests on Slurm clusters")
    group.addoption("--run-integration", action="store_true", help="Run the tests marked integration_test, too.")
    group.addoption(
        "--slurm-backend",
        choices=BACKENDS,
        help="What the fixtures' clusters are (default: simulated, or slurm_backend of the ini file).",
    )
    group.addoption(
        "--slurm-require",
        action="store_true",
        help="Fail tests whose cluster cannot be made here, instead of skipping.",
    )
    parser.addini("slurm_backend", "What the fixtures' clusters are: " + ", ".join(BACKENDS), default="")


def pytest_configure(config: pytest.Config) -> None:
    """Makes the marker known, and joins the run that the first process has begun."""
    config.addinivalue_line("markers", "integration_test: needs a Slurm cluster; runs with --run-integration")
    chosen_backend(config)
    folder = getattr(config, "workerinput", {}).get(_RUN_KEY)
    config.stash[_OUTER_RUN] = run.enter(Path(folder) if folder else None)


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:
    """Tells a worker of pytest-xdist the folder of the run, which this process holds until the last test is done."""
    node.workerinput[_RUN_KEY] = str(run.current_run().folder)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Skips integration tests without `--run-integration`."""
    if config.getoption("--run-integration"):
        return
    skip = pytest.mark.skip(reason="needs --run-integration")
    for item in items:
        if item.get_closest_marker("integration_test"):
            item.add_marker(skip)


def pytest_unconfigure(config: pytest.Config) -> None:
    """Ends this process' share in the run; the last one removes the clusters."""
    if _OUTER_RUN in config.stash:
        run.leave(config.stash[_OUTER_RUN])
