"""The fixtures on real Slurm in containers: `pytest --slurm-backend container`."""

import subprocess
import urllib.request

from slurm_testing import TestCluster


def test_slurm_sdk_sees_and_cancels_jobs_of_commands_and_reads_their_files(slurm_cluster, slurm_commands):
    submit = ["sbatch", "--parsable", "--wrap"]
    held = subprocess.run([*submit, "true", "--hold"], capture_output=True, text=True, check=True).stdout.strip()
    assert [entry["JOBID"] for entry in slurm_cluster.get_queue()] == [held]
    slurm_cluster.backend.cancel_job(held)
    assert slurm_cluster.get_queue() == []
    ended = [*submit, "hostname", "--wait", "--output=/home/slurm/out"]
    subprocess.run(ended, capture_output=True, text=True, check=True)
    assert slurm_cluster.backend.read_file("/home/slurm/out") == "slurm\n"


def test_commands_of_this_process_use_the_cluster(slurm_commands):
    assert slurm_commands.backend == "container"
    done = subprocess.run(["sinfo", "-h", "-o", "%P %D"], capture_output=True, text=True, check=True)
    assert done.stdout == "debug* 1\n"
    ran = subprocess.run(["srun", "hostname"], capture_output=True, text=True, check=True)
    assert ran.stdout == "slurm\n"


def test_a_cluster_with_a_registry_lives_and_leaves_nothing():
    with TestCluster(preset="gpu", backend="container", with_registry=True) as cluster:
        assert cluster.is_running
        with urllib.request.urlopen(f"http://{cluster.status()['registry']}/v2/") as answer:
            assert answer.status == 200
        assert cluster.run("srun", "--partition=gpu", "--gpus=2", "nvidia-smi", "-L").stdout.count("UUID: GPU-") == 2
        config = cluster.get_config()
        assert config["backend"] == "ssh" and config["username"] == "slurm"
    assert not cluster.exists
    left = ["docker", "ps", "--all", "--quiet", "--filter", f"label=slurm-test.cluster={cluster.name}"]
    assert subprocess.run(left, capture_output=True, text=True, check=True).stdout == ""
