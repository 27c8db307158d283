"""The small cluster over each backend."""

import os

import pytest

from slurm_testing import (
    ClusterError,
    CommandBackend,
    JobFailed,
    LocalBackend,
    MockBackend,
    SimpleCluster,
    cluster_on,
    mock_cluster,
)
from tasks_for_tests import add, fail, gpus


@pytest.fixture(params=["simulated", "local"])
def cluster(request, tmp_path):
    """A small cluster that runs things."""
    if request.param == "local":
        made = SimpleCluster(LocalBackend(tmp_path / "jobs"))
    else:
        environment = request.getfixturevalue("gpu_cluster").environment()
        made = SimpleCluster(CommandBackend(tmp_path / "jobs", environment))
    with made:
        yield made


def test_a_function_returns_its_result(cluster):
    job = cluster.submit(add, cpus=1, mem="100M")(2, second=3)
    assert job.wait(timeout=60) == 5
    assert job.get_result() == 5 and job.state == "COMPLETED" and job.is_successful() and not job.is_running()


def test_a_function_that_raises_is_a_job_that_failed(cluster):
    job = cluster.submit(fail, mem="100M")()
    assert not job.wait(timeout=60)
    with pytest.raises(JobFailed, match="ValueError: as it should"):
        job.get_result()


def test_a_command_and_a_script_give_their_output(cluster):
    assert cluster.submit(["echo", "a b"], mem="100M")("c").wait(timeout=60) == "a b c\n"
    job = cluster.submit('#!/bin/sh\necho "$1-$SLURM_JOB_NAME"\n', job_name="named", mem="100M")("word")
    assert job.wait(timeout=60) == "word-named\n"
    assert job.script.startswith("#!/bin/sh\n#SBATCH --job-name=named\n")


def test_a_job_waits_for_those_it_comes_after(cluster, tmp_path):
    os.mkfifo(tmp_path / "gate")
    first = cluster.submit(f"read line < {tmp_path / 'gate'}", mem="100M")()
    second = cluster.submit(["echo", "second"], after=first, mem="100M")()
    assert second.state == "PENDING"
    (tmp_path / "gate").write_text("go\n")
    assert second.wait(timeout=60) == "second\n" and first.is_successful()


def test_a_job_is_cancelled(cluster):
    job = cluster.submit(["sleep", "1000"], job_name="long", mem="100M")()
    assert [entry["NAME"] for entry in cluster.get_queue()] == ["long"]
    assert not job.wait(timeout=0)
    assert job.cancel()
    assert not job.wait(timeout=60) and job.state == "CANCELLED"
    assert cluster.get_queue() == []


def test_gpus_are_given_out(cluster):
    partition = {} if isinstance(cluster.backend, LocalBackend) else {"partition": "gpu"}
    assert cluster.submit(gpus, gpus=2, mem="100M", **partition)().wait(timeout=60) == "0,1"


def test_an_array_has_a_job_for_each_index(cluster):
    job = cluster.submit('echo "$SLURM_ARRAY_TASK_ID"', array="1-3:2", output="out-%a", mem="100M")()
    tasks = [f"{job.id}_1", f"{job.id}_3"]
    for each in tasks:
        job.id = each
        assert job.wait(timeout=60)
    assert [(job.folder / f"out-{index}").read_text() for index in (1, 3)] == ["1\n", "3\n"]


def test_accounting_knows_ended_jobs(cluster):
    job = cluster.submit(["false"], mem="100M")()
    assert not job.wait(timeout=60)
    known = cluster.backend.get_job_accounting(job.id)
    assert known["JobState"] == "FAILED" and known["ExitCode"] == "1:0"
    assert cluster.get_cluster_info()["partitions"]


def test_a_job_nobody_knows_is_an_error(cluster):
    with pytest.raises(ClusterError):
        cluster.backend.get_job_status("4711")


def test_a_submission_that_slurm_refuses_is_an_error(gpu_cluster, tmp_path):
    cluster = SimpleCluster(CommandBackend(tmp_path, gpu_cluster.environment()), partition="quantum")
    with pytest.raises(ClusterError, match="invalid partition"):
        cluster.submit(["true"])()


def test_a_job_after_one_that_failed_does_not_run_locally(tmp_path):
    with SimpleCluster(LocalBackend(tmp_path)) as cluster:
        failing = cluster.submit(["false"])()
        never = cluster.submit(["touch", str(tmp_path / "ran")], after=failing)()
        assert not never.wait(timeout=60) and not (tmp_path / "ran").exists()


def test_a_mock_runs_nothing():
    backend = MockBackend()
    cluster = SimpleCluster(backend, partition="gpu")
    job = cluster.submit(["touch", "/nowhere"], cpus_per_task=4, job_name="touching")()
    assert job.job_id == "mock-1" and job.state == "PENDING"
    assert "#SBATCH --cpus-per-task=4" in job.script and "touch /nowhere" in job.script
    assert backend.jobs["mock-1"].options["cpus-per-task"] == "4" and backend.jobs["mock-1"].partition == "gpu"
    assert [entry["NAME"] for entry in cluster.get_queue()] == ["touching"]
    with pytest.raises(ClusterError, match="on paper only"):
        job.wait()
    assert not job.wait(timeout=0)
    backend.finish("mock-1", result=7)
    assert job.wait() == 7 and cluster.get_queue() == []


def test_a_mock_ends_jobs_as_it_is_told():
    backend = MockBackend()
    cluster = SimpleCluster(backend)
    jobs = [cluster.submit(["true"])() for _ in range(2)]
    backend.finish("mock-1", state="TIMEOUT", exit_code="0:15")
    assert not jobs[0].wait()
    with pytest.raises(JobFailed, match="TIMEOUT"):
        jobs[0].get_result()
    assert jobs[1].cancel() and not jobs[1].cancel() and jobs[1].state == "CANCELLED"
    with pytest.raises(ValueError, match="RUNNING"):
        backend.finish("mock-1", state="RUNNING")


def test_mock_clusters_number_their_jobs_anew():
    for _ in range(2):
        with mock_cluster() as cluster:
            assert cluster.backend.jobs == {}
            assert isinstance(cluster.backend, MockBackend)
    assert cluster_on(MockBackend()).backend.is_mock
