"""Several processes, one cluster; and nothing is left of it, however they end."""

import contextlib
import os
import select
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest

from conftest import cluster_processes

#: Seconds after which nothing may be left of processes that were killed.
LIMIT_SECONDS = 15

TESTS = """
import os, pathlib, pytest

@pytest.mark.parametrize("number", range(32))
def test_share(number, slurm_cluster, worker_id):
    run = slurm_cluster.test_cluster.run("sinfo", "-h", "-o", "%R")
    assert run.stdout == "debug\\n"
    with open(os.environ["SEEN"], "a") as seen:
        seen.write(f"{worker_id} {slurm_cluster.test_cluster.name}\\n")
"""


def environment(folder, **variables):
    """The variables of a run whose files all lie below a folder."""
    (folder / "tmp").mkdir(exist_ok=True)
    return {**os.environ, "TMPDIR": str(folder / "tmp"), "SLURM_CLUSTERS_HOME": str(folder / "home"), **variables}


def left_over(folder):
    """What is left of clusters: processes, records, and temporary files."""
    records = [path.name for path in (folder / "home").glob("*.json")] if (folder / "home").is_dir() else []
    files = [path.name for path in (folder / "tmp").iterdir() if path.name.startswith("slurm-")]
    return [*cluster_processes(folder).values(), *records, *files]


def await_nothing(folder):
    """Waits until no process is left, for as long as is allowed; nothing else may be left then either."""
    deadline = time.monotonic() + LIMIT_SECONDS
    while processes := cluster_processes(folder):
        for process in processes:
            with contextlib.suppress(ProcessLookupError):
                descriptor = os.pidfd_open(process)
                ended = select.select([descriptor], [], [], max(0, deadline - time.monotonic()))[0]
                os.close(descriptor)
                assert ended, left_over(folder)
    assert left_over(folder) == []


def start(folder, *arguments, **variables):
    """Starts this Python in a folder."""
    return subprocess.Popen(
        [sys.executable, *arguments],
        cwd=folder,
        env=environment(folder, **variables),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def test_sixteen_workers_share_one_cluster(tmp_path):
    pytest.importorskip("xdist")
    (tmp_path / "test_share.py").write_text(TESTS)
    options = ["-m", "pytest", "-q", "-n", "16", "-p", "no:cacheprovider", "test_share.py"]
    run = start(tmp_path, *options, SEEN=str(tmp_path / "seen"))
    output = run.communicate(timeout=240)[0]
    assert run.returncode == 0, output
    seen = [line.split() for line in (tmp_path / "seen").read_text().splitlines()]
    assert len(seen) == 32
    assert len({worker for worker, _ in seen}) == 16
    assert len({cluster for _, cluster in seen}) == 1
    await_nothing(tmp_path)


@contextlib.contextmanager
def blocking_tests(folder, options):
    """A run of pytest whose test submits a job and does not end; gives the run, and the process of its test."""
    (folder / "test_block.py").write_text(
        textwrap.dedent(
            """
            import os, signal, subprocess

            def test_it(slurm_commands):
                script = "echo $$ > $JOB_GATE; exec sleep 1000"
                subprocess.run(["sbatch", "-o", "/dev/null", "--wrap", script], check=True)
                with open(os.environ["TEST_GATE"], "w") as gate:
                    gate.write(f"{os.getpid()}\\n")
                signal.pause()
            """
        )
    )
    gates = {name: str(folder / name) for name in ("JOB_GATE", "TEST_GATE")}
    for gate in gates.values():
        os.mkfifo(gate)
    run = start(folder, "-m", "pytest", "-q", *options, "test_block.py", **gates)
    try:
        job, test = (int(Path(gates[name]).read_text()) for name in ("JOB_GATE", "TEST_GATE"))
        assert Path(f"/proc/{job}").exists()
        yield run, test
    finally:
        run.kill()
        run.communicate(timeout=60)


@pytest.mark.parametrize("options", [[], ["-n", "1"]], ids=["alone", "xdist"])
@pytest.mark.parametrize("sent", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT], ids=["KILL", "TERM", "INT"])
def test_nothing_is_left_of_tests_that_were_killed(tmp_path, options, sent):
    if options:
        pytest.importorskip("xdist")
    with blocking_tests(tmp_path, options) as (run, test):
        assert any(" daemon " in line for line in left_over(tmp_path))
        run.send_signal(sent)
        if options and sent != signal.SIGKILL:
            # The worker is in the middle of its test, and does not listen.
            os.kill(test, signal.SIGKILL)
        run.communicate(timeout=60)
        await_nothing(tmp_path)


@pytest.mark.parametrize("options", [[], ["-n", "2"]], ids=["alone", "xdist"])
def test_a_run_that_needs_no_cluster_leaves_nothing(tmp_path, options):
    if options:
        pytest.importorskip("xdist")
    (tmp_path / "test_unit.py").write_text("def test_it(slurm_cluster_config): pass\n")
    run = start(tmp_path, "-m", "pytest", "-q", "-p", "no:cacheprovider", *options, "test_unit.py")
    output = run.communicate(timeout=60)[0]
    assert run.returncode == 0, output
    assert left_over(tmp_path) == []
    assert not (tmp_path / "home").exists()


def test_a_script_that_forgets_its_clusters_leaves_nothing(tmp_path):
    run = start(tmp_path, "-c", "from slurm_testing import TestCluster; [TestCluster().start() for _ in range(2)]")
    output = run.communicate(timeout=60)[0]
    assert run.returncode == 0, output
    assert left_over(tmp_path) == []


def test_a_child_that_was_forked_leaves_the_clusters_of_its_parent(tmp_path):
    code = """
    import os
    from slurm_testing import TestCluster
    cluster = TestCluster().start()
    child = os.fork()
    if child == 0:
        raise SystemExit(0)
    os.waitpid(child, 0)
    assert cluster.is_running
    """
    run = start(tmp_path, "-c", textwrap.dedent(code))
    output = run.communicate(timeout=60)[0]
    assert run.returncode == 0, output
    assert left_over(tmp_path) == []


def test_a_cluster_that_is_kept_is_left(tmp_path):
    code = "from slurm_testing import TestCluster; TestCluster('kept', keep=True, directory='kept').start()"
    run = start(tmp_path, "-c", code)
    output = run.communicate(timeout=60)[0]
    assert run.returncode == 0, output
    assert [path.name for path in (tmp_path / "home").glob("*.json")] == ["kept.json"]
    end = "from slurm_testing import TestCluster; TestCluster.existing('kept').destroy()"
    assert start(tmp_path, "-c", end).wait(timeout=60) == 0
    assert left_over(tmp_path) == []


def test_twenty_clusters_are_made_at_once(tmp_path):
    code = """
    import sys
    from slurm_testing import TestCluster
    cluster = TestCluster().start()
    print(cluster.name, flush=True)
    sys.stdin.readline()
    """
    runs = [
        subprocess.Popen(
            [sys.executable, "-c", textwrap.dedent(code)],
            cwd=tmp_path,
            env=environment(tmp_path),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(20)
    ]
    names = [run.stdout.readline().strip() for run in runs]
    assert len(set(names)) == 20 and all(names)
    for run in runs:
        run.communicate("\n", timeout=120)
        assert run.returncode == 0
    assert left_over(tmp_path) == []
    assert Path(tmp_path / "home").is_dir()
