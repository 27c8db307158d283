"""The plugin for pytest, in runs of pytest of their own."""

import pytest

from slurm_testing import TestCluster, has_sdk

#: A test that runs `sbatch`, whatever cluster the fixture has.
SUBMITTING = """
import subprocess

def test_commands(slurm_commands):
    told = subprocess.run(["sbatch", "--wait", "--wrap", "true"], capture_output=True, text=True, check=True).stdout
    assert told.startswith("Submitted batch job")
    print("cluster", slurm_commands.name)
"""


def test_integration_tests_run_only_when_asked_for(pytester):
    pytester.makepyfile(
        """
        import pytest

        @pytest.mark.integration_test
        def test_integration(): pass

        def test_unit(): pass
        """
    )
    pytester.runpytest("--strict-markers", "-rs").assert_outcomes(passed=1, skipped=1)
    pytester.runpytest("--strict-markers", "--run-integration").assert_outcomes(passed=2)


def test_fixtures_are_there_without_any_import(pytester):
    pytester.makepyfile(SUBMITTING)
    result = pytester.runpytest_subprocess("-s")
    result.assert_outcomes(passed=1)
    result.stdout.fnmatch_lines(["*cluster test-*"])


def test_every_fixture_has_what_its_name_says(pytester):
    pytester.makepyfile(
        """
        def nodes(cluster):
            return [node for node in cluster.test_cluster.status()["nodes"] if node["partitions"]]

        def test_gpu(slurm_cluster_gpu):
            assert [node["gpus"] for node in nodes(slurm_cluster_gpu)] == [2]

        def test_multi(slurm_cluster_multi):
            assert len(nodes(slurm_cluster_multi)) == 2

        def test_full(slurm_cluster_full):
            assert [node["gpus"] for node in nodes(slurm_cluster_full)] == [0, 0, 4]

        def test_config(slurm_cluster_config):
            assert slurm_cluster_config["name"] == "slurm-test"
        """
    )
    pytester.runpytest_subprocess().assert_outcomes(passed=4)


def test_a_cluster_that_runs_here_is_taken_and_left(pytester):
    pytester.makepyfile(SUBMITTING)
    with TestCluster("slurm-test", directory=pytester.path / ".slurm-cluster") as cluster:
        result = pytester.runpytest_subprocess("-s", "--slurm-backend", "existing")
        result.assert_outcomes(passed=1)
        result.stdout.fnmatch_lines(["*cluster slurm-test"])
        assert cluster.is_running


def test_without_a_cluster_the_existing_one_is_missing(pytester, monkeypatch):
    monkeypatch.delenv("SLURM_TEST_REQUIRE")
    pytester.makepyfile("def test_it(slurm_cluster): pass")
    result = pytester.runpytest_subprocess("--slurm-backend=existing", "-rs")
    result.assert_outcomes(skipped=1)
    result.stdout.fnmatch_lines(["*there is no cluster that runs*"])
    pytester.runpytest_subprocess("--slurm-backend=existing", "--slurm-require").assert_outcomes(errors=1)


def test_a_registry_is_missing_on_simulated_clusters(pytester, monkeypatch):
    monkeypatch.delenv("SLURM_TEST_REQUIRE")
    pytester.makepyfile("def test_it(slurm_registry): pass")
    result = pytester.runpytest_subprocess("-rs")
    result.assert_outcomes(skipped=1)
    result.stdout.fnmatch_lines(["*no registry: only clusters in containers have one*"])


@pytest.mark.parametrize("how", ["option", "variable", "ini"])
def test_the_backend_is_chosen_by_option_variable_or_ini_file(pytester, monkeypatch, how):
    pytester.makepyfile("def test_it(slurm_cluster): assert type(slurm_cluster.backend).__name__ == 'LocalBackend'")
    if how == "variable":
        monkeypatch.setenv("SLURM_TEST_BACKEND", "local")
    if how == "ini":
        pytester.makeini("[pytest]\nslurm_backend = local\n")
    options = ["--slurm-backend=local"] if how == "option" else []
    pytester.runpytest_subprocess(*options).assert_outcomes(passed=1)


@pytest.mark.parametrize("backend", ["simulated", "local"])
def test_a_context_in_a_test_closes_nothing(pytester, backend):
    pytester.makepyfile(
        """
        import os

        def submit(cluster, *words):
            script = "#!/bin/bash\\n#SBATCH --mem=100M\\n" + " ".join(words) + "\\n"
            return cluster.backend.submit_job(script, os.getcwd(), words[0])

        def test_it(slurm_cluster):
            with slurm_cluster:
                job = submit(slurm_cluster, "sleep", "1000")
            assert slurm_cluster.backend.get_job_status(job)["JobState"] in ("PENDING", "RUNNING")
            slurm_cluster.backend.cancel_job(job)
        """
    )
    pytester.runpytest_subprocess(f"--slurm-backend={backend}").assert_outcomes(passed=1)


def test_a_pytest_within_another_leaves_the_clusters_of_the_outer_one(pytester, gpu_cluster):
    pytester.makepyfile("def test_it(slurm_commands): pass")
    pytester.runpytest_inprocess().assert_outcomes(passed=1)
    assert gpu_cluster.is_running


def test_a_wrong_backend_is_wrong_usage(pytester, monkeypatch):
    monkeypatch.setenv("SLURM_TEST_BACKEND", "quantum")
    result = pytester.runpytest_subprocess()
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines(["*quantum*simulated, container, local, mock, existing*"])


def test_the_mock_backend_runs_nothing(pytester):
    body = "cluster.submit(['touch', 'here'])()" if not has_sdk() else "cluster.submit(slurm.task(job)) ()"
    imports = "import slurm" if has_sdk() else ""
    pytester.makepyfile(
        f"""
        {imports}
        def job(): return 1

        def test_it(slurm_cluster):
            cluster = slurm_cluster
            assert {body}.job_id == "mock-1"
        """
    )
    pytester.runpytest_subprocess("--slurm-backend=mock").assert_outcomes(passed=1)


def test_fixtures_can_be_imported_where_the_plugin_is_off(pytester):
    pytester.makeconftest("from slurm.testing import slurm_cluster, slurm_cluster_config, slurm_commands")
    pytester.makepyfile(SUBMITTING)
    pytester.runpytest_subprocess("-p", "no:slurm_testing").assert_outcomes(passed=1)
