"""The life of a TestCluster, and how it is reached."""

import os
import subprocess

import pytest

from slurm_testing import ClusterError, ClusterUnavailable, SimpleCluster, TestCluster, cluster_from_env, has_sdk
from slurm_testing.find import usable_cluster


def test_a_cluster_lives_its_life_step_by_step():
    cluster = TestCluster(preset="gpu", gpus_per_node=3)
    assert not cluster.exists
    cluster.create()
    assert cluster.exists and not cluster.is_running
    with pytest.raises(ClusterError, match="does not run"):
        cluster.get_config()
    cluster.start()
    assert cluster.is_running
    assert [node["gpus"] for node in cluster.status()["nodes"]] == [3]
    assert cluster.run("sinfo", "-h", "-o", "%R").stdout.split() == ["debug", "gpu"]
    directory = cluster.get_config()["directory"]
    cluster.stop()
    assert cluster.exists and not cluster.is_running
    cluster.start()
    assert cluster.is_running
    cluster.destroy()
    assert not cluster.exists and not os.path.exists(directory)
    cluster.destroy()


def test_start_makes_a_cluster_that_is_not_there():
    cluster = TestCluster().start()
    try:
        assert cluster.is_running
    finally:
        cluster.destroy()


def test_a_context_removes_its_cluster_when_its_body_fails():
    with pytest.raises(KeyError), TestCluster(preset="multi-node") as cluster:
        assert len([node for node in cluster.status()["nodes"] if node["partitions"]]) == 2
        raise KeyError
    assert not cluster.exists


def test_what_the_program_refuses_is_an_error_with_its_words():
    with pytest.raises(ClusterError, match="quantum") as refused:
        TestCluster(preset="quantum").create()
    assert refused.value.status == 64 or refused.value.status == 65
    with pytest.raises(ValueError, match="backend"):
        TestCluster(backend="quantum")


def test_a_name_is_taken_once_unless_reused(gpu_cluster):
    with pytest.raises(ClusterError, match=gpu_cluster.name):
        TestCluster(gpu_cluster.name).create()
    assert gpu_cluster.is_running


def test_the_configuration_tells_how_to_reach_it(gpu_cluster):
    config = gpu_cluster.get_config()
    assert config["hostname"] == "localhost" and config["backend"] == "local" and config["partition"] == "debug"
    assert config["port"] > 0
    assert config["env"]["SLURM_TEST_CLUSTER"] == gpu_cluster.name


def test_commands_of_this_process_use_an_activated_cluster_and_no_longer(gpu_cluster):
    before = dict(os.environ)
    with gpu_cluster.activated():
        shown = subprocess.run(["scontrol", "show", "config"], capture_output=True, text=True, check=True).stdout
        assert f"ClusterName             = {gpu_cluster.name}" in shown
        found = usable_cluster()
        assert found is not None and found.name == gpu_cluster.name
    assert dict(os.environ) == before


def test_a_command_that_fails_is_an_error_unless_it_may(gpu_cluster):
    with pytest.raises(ClusterError, match="Invalid job id"):
        gpu_cluster.run("squeue", "-j", "4711")
    assert gpu_cluster.run("squeue", "-j", "4711", check=False).returncode == 1


def test_the_environment_names_a_cluster(gpu_cluster, monkeypatch):
    monkeypatch.setenv("SLURM_TEST_CLUSTER", gpu_cluster.name)
    assert usable_cluster("gpu").name == gpu_cluster.name
    assert usable_cluster("full") is None
    cluster = cluster_from_env()
    assert cluster.test_cluster.name == gpu_cluster.name
    monkeypatch.setenv("SLURM_TEST_CLUSTER", "nowhere")
    with pytest.raises(ClusterError, match="nowhere"):
        usable_cluster()


def test_a_cluster_of_this_or_a_parent_directory_is_found(scratch, monkeypatch):
    assert usable_cluster() is None
    cluster = TestCluster("slurm-test", directory=scratch / ".slurm-cluster")
    cluster.create()
    try:
        assert usable_cluster() is None  # It does not run.
        cluster.start()
        (scratch / "below").mkdir()
        monkeypatch.chdir(scratch / "below")
        assert usable_cluster().name == "slurm-test"
        assert usable_cluster("gpu") is None
    finally:
        cluster.destroy()
    assert usable_cluster() is None


@pytest.mark.skipif(has_sdk(), reason="slurm-sdk is installed")
def test_without_slurm_sdk_clusters_are_small_ones(gpu_cluster, monkeypatch):
    monkeypatch.setenv("SLURM_TEST_CLUSTER", gpu_cluster.name)
    assert isinstance(cluster_from_env(), SimpleCluster)


def test_a_missing_program_says_what_to_do(monkeypatch, tmp_path):
    monkeypatch.setenv("SLURM_TESTING_PROGRAM", str(tmp_path / "slurm"))
    with pytest.raises(ClusterUnavailable, match="SLURM_TESTING_PROGRAM"):
        TestCluster().start()


def test_a_script_called_slurm_is_not_taken_for_the_program(monkeypatch, tmp_path):
    from slurm_testing import program

    script = tmp_path / "slurm"
    script.write_text("#!/bin/sh\n")
    script.chmod(0o755)
    monkeypatch.delenv("SLURM_TESTING_PROGRAM", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(program, "__file__", str(tmp_path / "program.py"))
    with pytest.raises(ClusterUnavailable, match="slurm-cluster is not there"):
        program.find_program()
