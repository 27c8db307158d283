"""The example project on real Slurm in containers."""

import os
import shutil
import subprocess
import sys
from pathlib import Path


def test_the_example_project_where_the_switch_says_containers(tmp_path):
    source = Path(__file__).parents[2] / "examples" / "testing-example" / "python"
    shutil.copytree(source, tmp_path / "example")
    run = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--run-integration", "--slurm-require"],
        cwd=tmp_path / "example",
        env={**os.environ, "SLURM_TEST_BACKEND": "container"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert run.returncode == 0 and "7 passed" in run.stdout, run.stdout + run.stderr
