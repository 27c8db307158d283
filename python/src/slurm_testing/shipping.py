"""Brings Python code to the machines of a cluster in containers, which have none of this machine's files."""

from __future__ import annotations

import importlib.util
import json
import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

from .cluster import TestCluster
from .errors import ClusterError
from .run import current_run

#: Where the machines have what was brought, below their folder `/shared`.
REMOTE_FOLDER = "/shared/python"

#: Most bytes that a project's own code may have.
LIMIT_BYTES = 64 << 20

#: Folders of a project that hold no code of its own.
_SKIPPED = frozenset({"__pycache__", "build", "dist", "node_modules", "site-packages", "venv"})

#: Prints the files of what a job of slurm-sdk imports before it does anything of the user's, and the folders of their
#: metadata, which some of them read.
_RUNNER_IMPORTS = """
import importlib.metadata, json, sys
before = set(sys.modules)
import slurm.runner.main
names = {name.partition(".")[0] for name in set(sys.modules) - before}
paths = [getattr(sys.modules[name], "__file__", None) for name in names if name in sys.modules]
known = importlib.metadata.packages_distributions()
for name in {each for name in names for each in known.get(name, ())}:
    distribution = importlib.metadata.distribution(name)
    folders = {file.parts[0] for file in distribution.files or () if file.parts[0].endswith(".dist-info")}
    paths += [str(distribution.locate_file(folder)) for folder in folders]
print(json.dumps([path for path in paths if path]))
"""


def ship_sdk(cluster: TestCluster) -> None:
    """Brings slurm-sdk and what it needs, once for each cluster; raises ClusterError where Python there is another."""
    folder = _folder(cluster)
    mark = folder / ".slurm-sdk"
    with current_run().locked(f"ship-{cluster.name}"):
        if mark.exists():
            return
        said = cluster.run("python", "-c", "import sys; print('%d.%d' % sys.version_info[:2])").stdout.strip()
        own = f"{sys.version_info.major}.{sys.version_info.minor}"
        if said != own:
            raise ClusterError(
                f"the machines of {cluster.name} have Python {said}, and this is {own}: slurm-sdk's tasks need the same"
            )
        named = subprocess.run(
            [sys.executable, "-c", _RUNNER_IMPORTS], capture_output=True, text=True, check=True
        ).stdout
        standard = Path(sysconfig.get_path("stdlib"))
        for path in map(Path, json.loads(named)):
            if standard not in path.parents or "site-packages" in path.parts:
                _copy(path.parent if path.name == "__init__.py" else path, folder)
        mark.touch()


def ship_project(cluster: TestCluster, module: str) -> None:
    """Brings the code of a project: the folder that a module was imported from, each time as it is now.

    From an installed package only that package comes along.
    """
    file = _file(module)
    if file is None:
        raise ClusterError(f"the module {module} has no file that could be brought to the cluster {cluster.name}")
    depth = len(module.split(".")) - (0 if file.name == "__init__.py" else 1)
    place = file.parents[depth]
    folder = _folder(cluster)
    with current_run().locked(f"ship-{cluster.name}"):
        if "site-packages" in place.parts:
            top = place / module.partition(".")[0]
            _copy(top if top.is_dir() else file, folder)
            return
        size = 0
        for each in _code(place):
            size += each.stat().st_size
            if size > LIMIT_BYTES:
                raise ClusterError(f"the code below {place} is larger than {LIMIT_BYTES >> 20} MiB")
            _copy(each, (folder / each.relative_to(place)).parent)


def _file(module: str) -> Path | None:
    found = sys.modules.get(module)
    name = getattr(found, "__file__", None)
    if found is None:
        spec = importlib.util.find_spec(module)
        name = spec.origin if spec is not None and spec.has_location else None
    return None if name is None else Path(name).resolve()


def _folder(cluster: TestCluster) -> Path:
    folder = Path(cluster.status()["directory"]) / "shared" / "python"
    folder.mkdir(exist_ok=True)
    folder.chmod(0o755)
    return folder


def _code(folder: Path) -> list[Path]:
    """The Python files of a project."""
    found = []
    for place, folders, files in os.walk(folder):
        folders[:] = [each for each in folders if each not in _SKIPPED and not each.startswith(".")]
        found += [Path(place) / each for each in files if each.endswith(".py")]
    return found


def _copy(source: Path, folder: Path) -> None:
    """Copies a file or a folder, readable for everybody: the cluster's user is another one."""
    target = folder / source.name
    for missing in reversed([folder, *folder.parents]):
        if not missing.exists():
            missing.mkdir()
            missing.chmod(0o755)
    if source.is_dir():
        shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"), dirs_exist_ok=True)
        for each in [target, *target.rglob("*")]:
            each.chmod(0o755 if each.is_dir() else 0o644)
        return
    # In one step, as a job may be reading the old one.
    unfinished = target.with_name(f".{target.name}.{os.getpid()}")
    shutil.copyfile(source, unfinished)
    unfinished.chmod(0o644)
    unfinished.rename(target)
