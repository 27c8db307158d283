"""The wheel, installed alone and beside slurm-sdk, in every order."""

import csv
import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

OURS = os.environ.get("SLURM_TESTING_WHEEL")
THEIRS = os.environ.get("SLURM_SDK_WHEEL")

pytestmark = pytest.mark.skipif(not (OURS and THEIRS), reason="SLURM_TESTING_WHEEL and SLURM_SDK_WHEEL name the wheels")

BOTH = """
import slurm, slurm.testing, slurm_testing
assert slurm.__version__ == "0.4.6", slurm.__version__
assert slurm.testing.has_sdk() and issubclass(slurm.testing.Cluster, slurm.Cluster)
assert slurm.Cluster.for_testing and slurm.testing.TestCluster is slurm_testing.TestCluster
"""
OURS_ONLY = """
import slurm.testing
from slurm.testing import TestCluster, MockBackend, mock_cluster, default_test_config, gpu_test_config, create_slurmfile
import slurm
assert getattr(slurm, "__file__", None) is None and not slurm.testing.has_sdk()
with mock_cluster() as cluster:
    assert cluster.submit(["true"])().job_id == "mock-1"
"""
THEIRS_ONLY = """
import importlib.util, slurm
assert slurm.__version__ == "0.4.6" and not hasattr(slurm.Cluster, "for_testing")
assert importlib.util.find_spec("slurm.testing") is None and importlib.util.find_spec("slurm_testing") is None
"""


class Environment:
    """A fresh virtual environment; what slurm-sdk needs is lent to it by the one of these tests."""

    def __init__(self, folder, lent):
        venv.create(folder / "venv", symlinks=True)
        self.programs = folder / "venv" / "bin"
        self.packages = Path(sysconfig.get_path("purelib", vars={"base": str(folder / "venv")}))
        # Nothing of this process' environment but what is named here.
        self.variables = {"PATH": f"{self.programs}:/usr/bin:/bin", "HOME": str(folder), "PYTHONPATH": str(lent)}

    def run(self, program, *arguments):
        line = [str(self.programs / program), *arguments]
        done = subprocess.run(
            line, env=self.variables, cwd="/", stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=120
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def python(self, code):
        return self.run("python", "-c", code)

    def pip(self, *arguments):
        line = [sys.executable, "-m", "pip", "--python", str(self.programs / "python"), "--disable-pip-version-check"]
        subprocess.run([*line, *arguments], check=True, capture_output=True, timeout=120)

    def install(self, *wheels):
        for wheel in wheels:
            self.pip("install", "--quiet", "--no-deps", "--no-index", wheel)

    def uninstall(self, name):
        self.pip("uninstall", "--quiet", "--yes", name)

    def missing_files(self, name):
        """Files that a package has installed and that are not there, or not as they were installed."""
        record = next(self.packages.glob(f"{name}-*.dist-info/RECORD"))
        with record.open(newline="") as file:
            rows = [row for row in csv.reader(file) if not row[0].endswith(".pyc")]
        sizes = [(self.packages / path, size) for path, _, size in rows]
        return [str(path) for path, size in sizes if not path.is_file() or (size and path.stat().st_size != int(size))]


@pytest.fixture(scope="module")
def lent(tmp_path_factory):
    """The packages of this environment without slurm-sdk and this one."""
    folder = tmp_path_factory.mktemp("lent")
    for kind in ("purelib", "platlib"):
        for path in Path(sysconfig.get_path(kind)).iterdir():
            if not path.name.startswith(("slurm", "__pycache__")) and not (folder / path.name).exists():
                (folder / path.name).symlink_to(path)
    return folder


@pytest.fixture(scope="module")
def slim(tmp_path_factory):
    """The wheel without programs and libraries, which is installed faster."""
    path = tmp_path_factory.mktemp("slim") / Path(OURS).name
    heavy = ("slurm_testing/bin/", "slurm_testing/lib/")
    with zipfile.ZipFile(OURS) as whole, zipfile.ZipFile(path, "w") as made:
        for entry in whole.infolist():
            data = whole.read(entry)
            if entry.filename.endswith("/RECORD"):
                rows = data.decode().splitlines(keepends=True)
                data = "".join(row for row in rows if not row.startswith(heavy)).encode()
            if not entry.filename.startswith(heavy):
                made.writestr(entry, data)
    return str(path)


@pytest.fixture
def environment(tmp_path, lent):
    return Environment(tmp_path, lent)


def test_ours_alone(environment, slim):
    environment.install(slim)
    environment.python(OURS_ONLY)
    assert not (environment.programs / "slurm").exists()


def test_theirs_alone(environment):
    environment.install(THEIRS)
    environment.python(THEIRS_ONLY)


@pytest.mark.parametrize("order", [1, -1], ids=["ours-theirs", "theirs-ours"])
def test_both_in_either_order_and_either_one_removed(environment, slim, order):
    environment.install(*[slim, THEIRS][::order])
    environment.python(BOTH)
    assert environment.missing_files("slurm_sdk") == environment.missing_files("slurm_test_clusters") == []
    assert "slurm.cli" in (environment.programs / "slurm").read_text()
    assert (environment.programs / "slurm-cluster").exists()

    environment.uninstall("slurm-test-clusters")
    environment.python(THEIRS_ONLY)
    assert environment.missing_files("slurm_sdk") == []
    assert not (environment.packages / "slurm" / "testing").exists()

    environment.install(slim)
    environment.uninstall("slurm-sdk")
    environment.python(OURS_ONLY)
    assert environment.missing_files("slurm_test_clusters") == []


def test_slurm_sdk_may_lie_elsewhere(environment, slim, tmp_path):
    environment.install(slim)
    environment.pip("install", "--quiet", "--no-deps", "--no-index", "--target", str(tmp_path / "elsewhere"), THEIRS)
    environment.variables["PYTHONPATH"] += f":{tmp_path / 'elsewhere'}"
    environment.python("import slurm_testing" + BOTH)


def test_the_wheel_brings_all_that_a_cluster_needs(environment):
    environment.install(OURS)
    assert environment.run("slurm-cluster", "--version").strip()
    code = """
from slurm.testing import TestCluster, cluster_for
with TestCluster(preset="gpu") as cluster:
    print(cluster_for(cluster).submit(["hostname"], mem="100M")().wait(timeout=60))
"""
    assert environment.python(code).strip()
    linked = subprocess.run(
        ["ldd", str(environment.packages / "slurm_testing" / "bin" / "slurm")],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert "not found" not in linked
    outside = [line for line in linked.splitlines() if "=> /" in line and str(environment.packages) not in line]
    assert all("/lib" in line and line.split()[0].startswith(("libc.", "libm.", "libresolv.")) for line in outside), (
        outside
    )
