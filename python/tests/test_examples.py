"""The examples of the documentation, as they are written there."""

import importlib.util
import shutil
from pathlib import Path

import pytest

from conftest import needs_sdk, run_python
from slurm_testing import TestCluster
from slurm_testing.program import run_program

pytestmark = needs_sdk

#: The user's project of the examples.
MY_PROJECT = """
import os
from slurm import task

@task(cpus_per_task=4, mem="500M")
def my_task(x=0, y=0):
    return x + y

@task(mem="100M")
def process_data(input_file):
    with open(os.path.join(os.environ["DATA"], input_file)) as file:
        return {"status": "success", "lines": len(file.readlines())}

@task(gpus=2, mem="100M")
def train_model(epochs):
    return {"model": os.environ["SLURM_GPUS_ON_NODE"], "cuda": os.environ.get("CUDA_VISIBLE_DEVICES")}
"""

PROGRAMMATIC = """
from slurm.testing import TestCluster

# Programmatic cluster management
cluster = TestCluster(
    name="my-test-cluster",
    preset="gpu",
    gpu_nodes=1,
    gpus_per_node=2,
)

# Create and start
cluster.create()
cluster.start()

# Get connection info
config = cluster.get_config()
# Returns: {"hostname": "localhost", "port": 2222, ...}

# Use with SDK
from slurm import Cluster
slurm = Cluster.from_config(config)

# Cleanup
cluster.stop()
cluster.destroy()

# Context manager support
with TestCluster(preset="cpu") as cluster:
    slurm = Cluster.from_config(cluster.get_config())
    job = slurm.submit(my_task)()
    result = job.wait()
"""

CONFTEST = """
# conftest.py in user's project
from slurm.testing import slurm_cluster, slurm_cluster_config

# That's it! The fixtures are now available.
"""

FIXTURES = '''
# test_my_tasks.py
import pytest
from slurm import Cluster
from my_project import process_data

@pytest.mark.integration_test
def test_process_data(slurm_cluster):
    """Test with a real Slurm cluster."""
    job = slurm_cluster.submit(process_data)(input_file="data.csv")
    result = job.wait(timeout=60)
    assert result["status"] == "success"

@pytest.mark.integration_test
def test_gpu_training(slurm_cluster_gpu):
    """Test with GPU cluster."""
    job = slurm_cluster_gpu.submit(train_model)(epochs=1)
    result = job.wait()
    assert "model" in result
'''

MOCK = '''
from slurm.testing import MockBackend, mock_cluster

# For pure unit tests (no containers)
def test_task_definition():
    """Test task without running anything."""
    with mock_cluster() as cluster:
        job = cluster.submit(my_task)(x=1, y=2)

        # Job is "submitted" but not executed
        assert job.job_id == "mock-1"

        # Can inspect rendered script
        assert "#!/bin/bash" in job.script
        assert "#SBATCH --cpus-per-task=4" in job.script
'''

CONFIGURATION = """
from slurm.testing import (
    default_test_config,
    gpu_test_config,
    create_slurmfile,
)

# Get a test configuration dict
config = default_test_config()
config = gpu_test_config(gpus=4)

# Create a temporary Slurmfile for testing
with create_slurmfile(config) as slurmfile_path:
    cluster = Cluster.from_slurmfile(slurmfile_path)
"""

FROM_TEST_CLUSTER = """
from slurm import Cluster
from slurm.testing import TestCluster

# Create test cluster
test_cluster = TestCluster(preset="gpu")
test_cluster.start()

# Connect SDK cluster to test cluster
cluster = Cluster.from_test_cluster(test_cluster)

# Or use convenience method
cluster = Cluster.for_testing(preset="gpu")
"""

FROM_ENVIRONMENT = """
# Automatically detect and use test cluster if available
cluster = Cluster.from_env()
"""

MY_TASK = """
from slurm import task

@task(cpus=2, memory="1G")
def hello():
    return "Hello from Slurm!"
"""

INTERACTIVE = """
from slurm import Cluster
from my_task import hello

cluster = Cluster.for_testing()
job = cluster.submit(hello)()
print(job.wait())  # Hello from Slurm!
"""

PROPER_TESTS = """
from slurm.testing import slurm_cluster
from my_task import hello

def test_hello(slurm_cluster):
    job = slurm_cluster.submit(hello)()
    assert job.wait() == "Hello from Slurm!"
"""

#: What every test of the examples may use.
NAMES = "from my_project import my_task\n"


@pytest.fixture
def project(scratch, monkeypatch):
    """The user's project, as working directory."""
    (scratch / "my_project.py").write_text(MY_PROJECT)
    (scratch / "my_task.py").write_text(MY_TASK)
    (scratch / "data.csv").write_text("a,b\n1,2\n")
    monkeypatch.setenv("DATA", str(scratch))
    monkeypatch.setenv("PYTHONPATH", str(scratch))
    return scratch


def run_pytest(folder, *arguments):
    return run_python("-m", "pytest", "-q", "-p", "no:cacheprovider", *arguments, cwd=folder).stdout


def test_clusters_from_a_program(project):
    run_python("-c", NAMES + PROGRAMMATIC + "\nassert result == 0, result\n", cwd=project)
    assert not TestCluster("my-test-cluster").exists


def test_fixtures(project):
    (project / "conftest.py").write_text(CONFTEST)
    # The design leaves out where train_model comes from.
    (project / "test_my_tasks.py").write_text("from my_project import train_model\n" + FIXTURES)
    assert "2 passed" in run_pytest(project, "--run-integration")
    assert "2 skipped" in run_pytest(project)


def test_mock(project):
    (project / "test_mock.py").write_text(NAMES + MOCK)
    assert "1 passed" in run_pytest(project)


def test_configuration_helpers(project):
    end = '\nassert cluster.backend_type == "local" and cluster.submit_defaults == {"partition": "gpu"}\n'
    run_python("-c", "from slurm import Cluster\n" + CONFIGURATION + end, cwd=project)


def test_connecting_to_a_test_cluster(project):
    end = '\nassert {"gpu"} < {p["PARTITION"] for p in cluster.get_cluster_info()["partitions"]}\n'
    run_python("-c", FROM_TEST_CLUSTER + end, cwd=project)


@pytest.mark.parametrize("found_by", ["variable", "folder", "slurmfile"])
def test_the_cluster_of_the_environment(project, found_by):
    end = "\nassert cluster.submit(my_task)(40, 2).wait(timeout=60) == 42\n"
    code = "from slurm.testing import Cluster\n" + NAMES + FROM_ENVIRONMENT + end
    with TestCluster("slurm-test", directory=project / ".slurm-cluster") as cluster:
        below = project / "below"
        below.mkdir()
        if found_by == "folder":
            run_python("-c", code, cwd=below)
        elif found_by == "variable":
            run_python("-c", code, cwd="/", SLURM_TEST_CLUSTER=cluster.name)
        else:
            # With a Slurmfile slurm-sdk's own class finds it, too, and its jobs give a truth value.
            run_program(["init", "--name", cluster.name], cwd=project)
            own = code.replace("slurm.testing", "slurm").replace("== 42", "is True")
            run_python("-c", own, cwd=below)


def test_first_steps_of_a_new_user(project):
    run_program(["cluster", "create", "--simulated", "--start"], cwd=project)
    try:
        # slurm-sdk's class gets the constructor from slurm.testing.
        said = run_python("-c", "import slurm.testing" + INTERACTIVE, cwd=project).stdout
        assert said == "Hello from Slurm!\n"
        (project / "test_my_task.py").write_text(PROPER_TESTS)
        assert "1 passed" in run_pytest(project, "--run-integration", "test_my_task.py")
        assert TestCluster("slurm-test").is_running
    finally:
        run_program(["cluster", "destroy"], cwd=project)


def test_the_example_project(project):
    source = Path(__file__).parents[2] / "examples" / "testing-example" / "python"
    shutil.copytree(source, project / "example")
    assert "3 passed, 4 skipped" in run_pytest(project / "example")
    assert "7 passed" in run_pytest(project / "example", "--run-integration")
    if importlib.util.find_spec("xdist"):
        assert "7 passed" in run_pytest(project / "example", "--run-integration", "-n", "2")
