"""An everyday life of submitit: a function, an array of them, several tasks, an exception, a cancellation."""

import submitit


def add(a, b):
    return a + b


def rank():
    environment = submitit.JobEnvironment()
    return environment.global_rank, environment.num_tasks


def fail():
    raise ValueError("as it should")


def sleep():
    import time

    time.sleep(1000)


def executor(**parameters):
    made = submitit.AutoExecutor(folder="log", cluster="slurm")
    made.update_parameters(timeout_min=5, slurm_partition="cpu", slurm_mem="200M", **parameters)
    return made


def main():
    job = executor().submit(add, 2, 3)
    assert job.result() == 5
    assert job.state == "COMPLETED", job.state

    jobs = executor(slurm_array_parallelism=2).map_array(add, [1, 2, 3], [10, 20, 30])
    assert [job.result() for job in jobs] == [11, 22, 33]

    job = executor(nodes=2, tasks_per_node=2).submit(rank)
    assert job.results() == [(index, 4) for index in range(4)], job.results()

    job = executor().submit(fail)
    assert "as it should" in str(job.exception()), job.exception()

    job = executor().submit(sleep)
    job.cancel(check=True)
    job.wait()
    assert job.state.startswith("CANCELLED"), job.state


if __name__ == "__main__":
    main()
