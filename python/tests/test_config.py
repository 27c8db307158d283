"""Configurations and Slurmfiles."""

import pytest

from slurm_testing import TestCluster, create_slurmfile, default_test_config, gpu_test_config
from slurm_testing.cluster import ssh_settings
from slurm_testing.config import slurmfile_text


def test_configurations_are_new_ones_each_time():
    default_test_config()["name"] = "changed"
    assert default_test_config()["name"] == "slurm-test"


def test_a_gpu_configuration_has_as_many_gpus_as_asked_for():
    assert gpu_test_config(gpus=4)["gpus_per_node"] == 4
    with pytest.raises(ValueError, match="gpus is 0"):
        gpu_test_config(gpus=0)


def test_a_cluster_can_be_made_of_a_configuration():
    config = {**gpu_test_config(gpus=4), "name": "configured"}
    with TestCluster.from_config(config) as cluster:
        assert cluster.name == "configured"
        assert [node["gpus"] for node in cluster.status()["nodes"]] == [4]


def test_a_slurmfile_is_gone_afterwards():
    with create_slurmfile(default_test_config()) as path:
        assert path.name == "Slurmfile.toml" and path.is_file()
    assert not path.parent.exists()


def test_a_slurmfile_says_what_the_configuration_says():
    tomllib = pytest.importorskip("tomllib")
    odd = 'a"b\\c\n\x7f\u2603'
    config = {**default_test_config(), "env": {"PATH": odd, "odd key": "1"}, "job_base_dir": "/jobs"}
    read = tomllib.loads(slurmfile_text(config, "/other"))["default"]
    assert read["cluster"]["backend_config"]["env"] == {"PATH": odd, "odd key": "1"}
    assert read["cluster"]["job_base_dir"] == "/jobs"
    assert read["submit"] == {"partition": "debug"} and read["packaging"] == {"type": "none"}


def test_a_slurmfile_for_ssh_names_host_and_key():
    tomllib = pytest.importorskip("tomllib")
    config = {"backend": "ssh", "hostname": "localhost", "port": 2222, "username": "me", "key_filename": "/key"}
    read = tomllib.loads(slurmfile_text(config, "/jobs"))["default"]["cluster"]
    assert read["backend"] == "ssh" and "job_base_dir" not in read
    assert read["backend_config"] == {"hostname": "localhost", "port": 2222, "username": "me", "key_filename": "/key"}


def test_the_ssh_configuration_of_a_cluster_is_read():
    text = """
    # ssh -F /a b/ssh_config dev
    Host dev controller
      HostName 127.0.0.1
      Port 40022
      User slurm
      IdentityFile "/a b/secrets/user_key"
      StrictHostKeyChecking yes
    """
    assert ssh_settings(text) == {
        "backend": "ssh",
        "hostname": "127.0.0.1",
        "port": 40022,
        "username": "slurm",
        "key_filename": "/a b/secrets/user_key",
        "host_key_policy": "warn",
    }
