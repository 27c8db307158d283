"""slurm-sdk's tasks over its ssh backend on real Slurm in containers."""

import subprocess
import sys
from pathlib import Path

import pytest

TASKS = """
import os
from slurm import task
from project_helper import double

@task(time="00:05:00", mem="100M", cpus_per_task=1)
def add(first, second):
    return double(first + second)

@task(mem="100M", partition="gpu", gpus=2)
def gpus():
    return os.environ["SLURM_JOB_GPUS"]

@task(mem="100M")
def fail():
    raise ValueError("as it should")

@task(mem="100M")
def never_ends():
    import threading
    threading.Event().wait()
"""


@pytest.fixture
def tasks(tmp_path, monkeypatch):
    """A project of two modules."""
    (tmp_path / "container_tasks.py").write_text(TASKS)
    (tmp_path / "project_helper.py").write_text("def double(value):\n    return 2 * value\n")
    monkeypatch.syspath_prepend(tmp_path)
    for name in ("container_tasks", "project_helper"):
        monkeypatch.delitem(sys.modules, name, raising=False)
    import container_tasks

    return container_tasks


def test_tasks_return_results_fail_and_are_cancelled(slurm_cluster_gpu, tasks):
    cluster = slurm_cluster_gpu
    assert cluster.backend_type == "ssh"
    with cluster:
        first = tasks.add(1, 2)
        second = tasks.add.after(first)(first, 10)
        mapped = tasks.add.map([(1, 10), (2, 20)], max_concurrent=2)
        gpus, failed = tasks.gpus(), tasks.fail()
    assert first.wait(timeout=120) == 6 and first.get_result() == 6 and first.job_id == first.id
    assert second.wait(timeout=120) == 32
    assert mapped.get_results(timeout=120) == [22, 44]
    assert gpus.wait(timeout=120) == "0,1"
    assert not failed.wait(timeout=120) and "ValueError: as it should" in failed.get_stderr()

    job = cluster.submit(tasks.never_ends)()
    program = Path(sys.executable).parent / "slurm"
    with cluster.test_cluster.activated():
        listed = subprocess.run([program, "jobs", "list"], capture_output=True, text=True, check=True)
    assert job.id in listed.stdout + listed.stderr
    assert job.cancel() and not job.wait(timeout=120) and job.state == "CANCELLED"
