"""An everyday life of submitit: a function, an array of them, several tasks, an exception, a cancellation."""

import threading
import time

import submitit


def add(a, b):
    return a + b


def rank():
    environment = submitit.JobEnvironment()
    return environment.global_rank, environment.num_tasks


def fail():
    raise ValueError("as it should")


def never_ends():
    threading.Event().wait()


def executor(**parameters):
    made = submitit.AutoExecutor(folder="log", cluster="slurm")
    made.update_parameters(timeout_min=5, slurm_partition="cpu", slurm_mem="200M", **parameters)
    return made


def ended(job, state):
    """The result is there before the job has ended, so its state is asked for until it has."""
    deadline = time.monotonic() + 60
    while (last := job.watcher.get_state(job.job_id, mode="force")) in ("PENDING", "RUNNING", "COMPLETING"):
        assert time.monotonic() < deadline, last
    assert last.startswith(state), last


def main():
    job = executor().submit(add, 2, 3)
    assert job.result() == 5
    ended(job, "COMPLETED")

    jobs = executor(slurm_array_parallelism=2).map_array(add, [1, 2, 3], [10, 20, 30])
    assert [job.result() for job in jobs] == [11, 22, 33]

    job = executor(nodes=2, tasks_per_node=2).submit(rank)
    assert job.results() == [(index, 4) for index in range(4)], job.results()

    job = executor().submit(fail)
    assert "as it should" in str(job.exception()), job.exception()

    job = executor().submit(never_ends)
    job.cancel(check=True)
    job.wait()
    ended(job, "CANCELLED")


if __name__ == "__main__":
    main()
