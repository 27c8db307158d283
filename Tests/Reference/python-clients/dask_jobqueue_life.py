"""An everyday life of dask-jobqueue: two jobs are workers, take tasks, and are cancelled."""

from dask_jobqueue import SLURMCluster
from distributed import Client


def main():
    with (
        SLURMCluster(
            queue="cpu", cores=1, processes=1, memory="400MB", walltime="00:05:00", interface="lo", log_directory="log"
        ) as cluster,
        Client(cluster) as client,
    ):
        cluster.scale(jobs=2)
        client.wait_for_workers(2, timeout=120)
        squares = client.map(lambda number: number * number, range(5))
        assert client.gather(squares) == [0, 1, 4, 9, 16]


if __name__ == "__main__":
    main()
