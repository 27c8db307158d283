"""The pipeline on a cluster: `pytest --run-integration`."""

import subprocess

import pytest
from pipeline import add_up, count_words, train

pytestmark = pytest.mark.integration_test


def test_words_are_counted(slurm_cluster, slurm_folder):
    texts = {"one": "a rose is", "two": "a rose"}
    for name, text in texts.items():
        (slurm_folder / name).write_text(text)
    with slurm_cluster:
        parts = [count_words(str(slurm_folder / name)) for name in texts]
        total = add_up.after(*parts)(*parts)
    assert total.wait(timeout=120) == {"a": 2, "rose": 2, "is": 1}


def test_a_missing_file_fails(slurm_cluster, slurm_folder):
    job = slurm_cluster.submit(count_words)(str(slurm_folder / "missing"))
    assert not job.wait(timeout=120)
    assert "FileNotFoundError" in job.get_stderr()


def test_training_gets_its_gpus(slurm_cluster_gpu):
    job = slurm_cluster_gpu.submit(train, partition="gpu")(epochs=3)
    assert job.wait(timeout=120) == {"model": "trained", "steps": 6}


def test_slurms_own_commands(slurm_commands, slurm_folder):
    output = slurm_folder / "out"
    subprocess.run(["sbatch", "--wait", f"--output={output}", "--wrap", "echo $SLURM_JOB_NUM_NODES"], check=True)
    assert output.read_text() == "1\n"
