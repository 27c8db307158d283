"""An everyday life of slurm-sdk 0.4.6 with its local backend: tasks, results, GPUs, arrays, dependencies, a cancellation."""

import os
import sys

from slurm.cluster import Cluster
from slurm.decorators import task


@task(time="00:05:00", mem="100M", cpus_per_task=1)
def add(a: int, b: int) -> int:
    return a + b


@task(time="00:05:00", mem="100M", partition="gpu", gpus=2)
def gpus() -> str:
    return os.environ["SLURM_JOB_GPUS"]


@task(time="00:05:00", mem="100M")
def fail() -> None:
    raise ValueError("as it should")


@task(time="00:30:00", mem="100M")
def never_ends() -> None:
    import threading

    threading.Event().wait()


def main() -> None:
    cluster = Cluster(backend_type="local", job_base_dir=os.path.abspath("jobs"), default_packaging="none")
    with cluster:
        job = cluster.submit(add)(2, 3)
        assert job.wait(timeout=60), job.get_status()
        assert job.get_result() == 5
        assert job.get_status()["JobState"] == "COMPLETED", job.get_status()

        job = cluster.submit(gpus)()
        assert job.wait(timeout=60), job.get_status()
        assert job.get_result() == "0,1"

        job = cluster.submit(fail)()
        assert not job.wait(timeout=60), job.get_status()
        assert job.get_status()["JobState"] == "FAILED", job.get_status()

        job = cluster.submit(never_ends)()
        assert [entry["JOBID"] for entry in cluster.get_queue()] == [job.id], cluster.get_queue()
        assert job.cancel()
        assert not job.wait(timeout=60)
        assert cluster.get_queue() == []
        names = {partition["PARTITION"] for partition in cluster.get_cluster_info()["partitions"]}
        assert names == {"cpu", "gpu"}, names


if __name__ == "__main__":
    main()
