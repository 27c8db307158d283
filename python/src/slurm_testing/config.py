"""Configurations of test clusters, and the Slurmfile that slurm-sdk reads."""

from __future__ import annotations

import contextlib
import json
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

#: Settings of the ssh backend of slurm-sdk that a Slurmfile passes on.
SSH_SETTINGS = ("hostname", "port", "username", "key_filename", "password", "host_key_policy")


def default_test_config() -> dict[str, Any]:
    """The configuration of a cluster of one node with 4 CPUs, as the preset `cpu`; a new dictionary each time.

    `TestCluster.from_config` makes the cluster, `create_slurmfile` a Slurmfile for a cluster of this name.
    """
    return {
        "name": "slurm-test",
        "preset": "cpu",
        "backend": "local",
        "hostname": "localhost",
        "partition": "debug",
        "packaging": "none",
        "cpus_per_node": 4,
        "memory_per_node": 4096,
    }


def gpu_test_config(gpus: int = 2) -> dict[str, Any]:
    """The configuration of a cluster of one node with this number of fake GPUs, as the preset `gpu`."""
    if gpus < 1:
        raise ValueError(f"gpus is {gpus}; it must be 1 or more")
    return {
        **default_test_config(),
        "preset": "gpu",
        "partition": "gpu",
        "gpus_per_node": gpus,
        "memory_per_node": 8192,
    }


def slurmfile_text(config: Mapping[str, Any], job_base_dir: str) -> str:
    """The text of a Slurmfile.toml for a cluster, as slurm-sdk 0.4.6 reads it."""
    backend = config.get("backend", "local")
    lines = ["[default.cluster]", f"backend = {_toml(backend)}"]
    # Behind ssh it is a folder of another machine; slurm-sdk's own default is right there.
    folder = config.get("job_base_dir") or (job_base_dir if backend == "local" else None)
    lines += [f"job_base_dir = {_toml(folder)}"] if folder else []
    if backend == "ssh":
        lines += ["", "[default.cluster.backend_config]"]
        lines += [f"{key} = {_toml(config[key])}" for key in SSH_SETTINGS if config.get(key) is not None]
    elif config.get("env"):
        lines += ["", "[default.cluster.backend_config.env]"]
        lines += [f"{_toml(key)} = {_toml(value)}" for key, value in config["env"].items()]
    lines += ["", "[default.packaging]", f"type = {_toml(config.get('packaging', 'none'))}"]
    submit = submit_defaults(config)
    if submit:
        lines += ["", "[default.submit]", *(f"{key} = {_toml(value)}" for key, value in submit.items())]
    return "\n".join(lines) + "\n"


def submit_defaults(config: Mapping[str, Any]) -> dict[str, str]:
    """The options of sbatch that every job of a cluster gets which names no others.

    The variables of `env` go with the job where the cluster is reached by SSH: slurm-sdk's ssh backend takes an `env`,
    too, but does nothing with it.
    """
    options = {"partition": config["partition"]} if config.get("partition") else {}
    if config.get("backend") == "ssh" and config.get("env"):
        options["export"] = ",".join(["ALL", *(f"{key}={value}" for key, value in config["env"].items())])
    return options


def _toml(value: Any) -> str:
    """A value as TOML writes it: JSON's strings, whole numbers and truth values are TOML's, too."""
    # DEL is a control character in TOML, while JSON leaves it as it is.
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


@contextlib.contextmanager
def create_slurmfile(config: Mapping[str, Any]) -> Iterator[Path]:
    """A temporary Slurmfile.toml for a cluster; it and the jobs beside it are gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="slurmfile-") as folder:
        path = Path(folder) / "Slurmfile.toml"
        path.write_text(slurmfile_text(config, str(Path(folder) / "jobs")), encoding="utf-8")
        yield path
