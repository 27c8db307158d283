"""slurm-sdk over its local and its ssh backend on simulated clusters."""

import sys
from pathlib import Path

import pytest

from conftest import needs_sdk, run_python
from slurm_testing import TestCluster

pytestmark = needs_sdk

TASKS = """
import os
from slurm import task

@task(time="00:05:00", mem="100M", cpus_per_task=1)
def add(first, second):
    return first + second

@task(mem="100M", partition="gpu", gpus=2)
def gpus():
    return os.environ["SLURM_JOB_GPUS"]

@task(mem="100M", cpus=2)
def cpus():
    return os.environ["SLURM_CPUS_PER_TASK"]

@task(mem="100M")
def fail():
    raise ValueError("as it should")

@task(mem="100M")
def never_ends():
    import threading
    threading.Event().wait()
"""


@pytest.fixture
def tasks(scratch):
    """The module with the tasks."""
    (scratch / "sdk_tasks.py").write_text(TASKS)
    import sdk_tasks

    return sdk_tasks


@pytest.fixture(scope="module")
def ssh_cluster(own_clusters):
    """As `gpu_cluster`, with SSH."""
    with TestCluster(preset="gpu", ssh=True) as cluster:
        yield cluster


@pytest.fixture(params=["local", "ssh"])
def served(request):
    """A cluster that slurm-sdk reaches by one of its backends, and the backend."""
    name = {"local": "gpu_cluster", "ssh": "ssh_cluster"}[request.param]
    return request.getfixturevalue(name), request.param


@pytest.fixture
def cluster(served):
    from slurm.testing import Cluster

    with Cluster.from_test_cluster(served[0]) as made:
        yield made


def test_it_is_a_cluster_of_slurm_sdk(cluster, served):
    import slurm

    assert isinstance(cluster, slurm.Cluster) and cluster.backend_type == served[1]
    assert cluster.test_cluster is served[0]


def test_tasks_return_results(cluster, tasks):
    job = cluster.submit(tasks.add)(2, 3)
    assert job.wait(timeout=60)
    assert job.get_result() == 5 and job.wait() == 5 and job.job_id == job.id and job.state == "COMPLETED"
    assert "#SBATCH --cpus-per-task=1" in job.script


def test_tasks_get_gpus_and_cpus(cluster, tasks):
    assert cluster.submit(tasks.gpus)().wait(timeout=60) == "0,1"
    assert cluster.submit(tasks.cpus)().wait(timeout=60) == "2"
    assert "cpus" in tasks.cpus.sbatch_options  # The task of the user stays as it is.


def test_tasks_that_raise_have_failed(cluster, tasks):
    job = cluster.submit(tasks.fail)()
    assert not job.wait(timeout=60) and not job.is_successful()
    with pytest.raises(Exception, match="as it should"):
        job.get_result()


def test_tasks_come_after_others_and_take_their_results(cluster, tasks):
    first = tasks.add(1, 2)
    second = tasks.add.after(first)(first, 10)
    assert second.wait(timeout=60) == 13


def test_tasks_are_mapped_over_items(cluster, tasks):
    mapped = tasks.add.map([(1, 10), (2, 20), (3, 30)], max_concurrent=2)
    assert mapped.get_results(timeout=60) == [11, 22, 33]


def test_jobs_are_listed_and_cancelled(cluster, tasks, served):
    job = cluster.submit(tasks.never_ends)()
    program = Path(sys.executable).parent / "slurm"
    with served[0].activated():
        shown = run_python(str(program), "jobs", "list", COLUMNS="200")
    assert "never_ends" in shown.stdout + shown.stderr
    assert [entry["JOBID"] for entry in cluster.get_queue()] == [job.id]
    assert job.cancel() and not job.wait(timeout=60) and job.state == "CANCELLED"
    assert cluster.get_queue() == []


def test_the_own_constructors_of_slurm_sdk_stay_as_they_are():
    code = """
import slurm
before = dict(vars(slurm.Cluster))
import slurm.testing
after = vars(slurm.Cluster)
assert all(after[name] is value for name, value in before.items())
added = sorted(set(after) - set(before))
assert added == ["for_testing", "from_config", "from_slurmfile", "from_test_cluster"], added
"""
    run_python("-c", code)


def test_slurm_sdk_finds_an_activated_cluster_by_itself(served, tasks):
    import slurm

    with served[0].activated():
        cluster = slurm.Cluster.from_env()
        assert type(cluster) is slurm.Cluster
        job = cluster.submit(tasks.add)(2, 2)
        assert job.wait(timeout=60, poll_interval=0.1) is True and job.get_result() == 4


def test_importing_the_package_alone_does_not_load_slurm_sdk():
    run_python("-c", "import sys, slurm_testing.plugin; assert 'slurm' not in sys.modules, sorted(sys.modules)")


def test_a_mock_renders_what_slurm_sdk_would_submit(tasks):
    from slurm.testing import mock_cluster

    with mock_cluster() as cluster:
        job = tasks.add(1, 2)
        later = tasks.add.after(job)(3, 4)
        assert "#SBATCH --dependency=afterok:mock-1" in later.script
        assert cluster.backend.jobs["mock-2"].options["dependency"] == "afterok:mock-1"
        cluster.backend.finish("mock-1", result=3)
        assert cluster.submit(tasks.add)(1, 1).job_id == "mock-3"


def test_plain_processes_run_tasks(tasks):
    from slurm.testing import LocalBackend, cluster_on

    with cluster_on(LocalBackend()) as cluster:
        assert cluster.submit(tasks.add)(20, 22).wait(timeout=60) == 42
        assert tasks.add.map([(1, 1), (2, 2)]).get_results(timeout=60) == [2, 4]
