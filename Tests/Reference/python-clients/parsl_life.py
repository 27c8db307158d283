"""An everyday life of Parsl: one job of two nodes, in which srun starts the workers."""

import parsl
from parsl import python_app
from parsl.config import Config
from parsl.executors import HighThroughputExecutor
from parsl.launchers import SrunLauncher
from parsl.providers import SlurmProvider


@python_app
def add(a, b):
    return a + b


@python_app
def where():
    import os

    return os.environ["SLURMD_NODENAME"]


def main():
    provider = SlurmProvider(
        partition="cpu",
        nodes_per_block=2,
        max_blocks=1,
        mem_per_node=1,
        exclusive=False,
        walltime="00:05:00",
        launcher=SrunLauncher(),
    )
    executor = HighThroughputExecutor(
        label="slurm",
        address="127.0.0.1",
        loopback_address="127.0.0.1",
        max_workers_per_node=1,
        encrypted=False,
        provider=provider,
    )
    with parsl.load(Config(executors=[executor])):
        assert [add(number, 1).result(timeout=120) for number in range(4)] == [1, 2, 3, 4]
        assert where().result(timeout=120) in ("cpu-0", "cpu-1")


if __name__ == "__main__":
    main()
