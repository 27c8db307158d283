"""What needs no cluster."""

from pipeline import add_up, count_words, train

from slurm.testing import mock_cluster


def test_functions_are_functions():
    assert add_up.unwrapped({"a": 1}, {"a": 2, "b": 1}) == {"a": 3, "b": 1}


def test_what_would_be_submitted():
    with mock_cluster() as cluster:
        job = cluster.submit(train, partition="gpu")(epochs=3)
        assert job.job_id == "mock-1"
        assert "#SBATCH --gpus=2" in job.script
        assert "#SBATCH --partition=gpu" in job.script


def test_what_waits_for_what():
    with mock_cluster() as cluster:
        parts = [count_words(name) for name in ("one", "two")]
        add_up.after(*parts)(*parts)
        assert cluster.backend.jobs["mock-3"].options["dependency"].startswith("afterok:mock-1:mock-2")
