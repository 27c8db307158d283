"""What the tests on containers share."""

import pytest


@pytest.fixture(scope="session", autouse=True)
def own_clusters(tmp_path_factory):
    """Records of clusters apart from the user's, and no cluster of the environment."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SLURM_CLUSTERS_HOME", str(tmp_path_factory.mktemp("clusters")))
        for name in ("SLURM_TEST_CLUSTER", "SLURM_CONF", "SLURMFILE", "SLURM_TEST_BACKEND"):
            patch.delenv(name, raising=False)
        yield
