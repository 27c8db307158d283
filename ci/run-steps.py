"""Runs the steps of the CI templates: run-steps.py RELEASE-FOLDER WHEEL simulated|containers"""

import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parents[1]
STEP_SECONDS = 300
#: What a user's own step does.
USER_COMMAND = "sbatch --wait --output=/dev/null --wrap 'exit 0' && sinfo --noheader --format=%R"
EXPRESSION = re.compile(r"\$\{\{ *([\w.-]+) *\}\}")


def load(name: str) -> Any:
    """A YAML file of the repository. YAML reads `on` as true."""
    return yaml.safe_load((ROOT / name).read_text(encoding="utf-8"))


class Runner:
    """A machine of a service, as far as steps see it."""

    def __init__(self, base: Path) -> None:
        self.work = base / "work"
        self.work.mkdir()
        self.files = {name: base / name for name in ("GITHUB_ENV", "GITHUB_PATH", "GITHUB_OUTPUT")}
        for file in self.files.values():
            file.touch()
        self.environment = {
            "PATH": "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin",
            "HOME": str(base),
            "USER": os.environ.get("USER", "root"),
            "LANG": "C.UTF-8",
            "SLURM_CLUSTERS_HOME": str(base / "clusters"),
            **{name: str(file) for name, file in self.files.items()},
        }

    def run(self, name: str, script: str, variables: dict[str, str], shell: list[str]) -> None:
        """Runs a step, and lets the ones after it see what it has written."""
        done = subprocess.run(
            [*shell, "-c", script],
            cwd=self.work,
            env={**self.environment, **variables},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=STEP_SECONDS,
            check=False,
        )
        if done.returncode != 0:
            raise SystemExit(f"ci/check: {name}: status {done.returncode}\n{done.stdout}{done.stderr}")
        for line in self.files["GITHUB_PATH"].read_text().splitlines():
            self.environment["PATH"] = f"{line}:{self.environment['PATH']}"
        self.environment.update(read_variables(self.files["GITHUB_ENV"].read_text()))
        for file in (self.files["GITHUB_PATH"], self.files["GITHUB_ENV"]):
            file.write_text("")


def read_variables(text: str) -> dict[str, str]:
    """What stands in the file of GITHUB_ENV: NAME=VALUE, or NAME<<END with lines up to END."""
    found = {}
    lines = iter(text.splitlines())
    for line in lines:
        if block := re.match(r"^(\w+)<<(.+)$", line):
            value = []
            for part in lines:
                if part == block[2]:
                    break
                value.append(part)
            found[block[1]] = "\n".join(value)
        elif line:
            name, _, value_text = line.partition("=")
            found[name] = value_text
    return found


def filled(text: str, values: dict[str, str]) -> str:
    """A text with its expressions replaced; one that is not known is an error."""
    return EXPRESSION.sub(lambda match: values[match[1]], str(text))


def run_action(runner: Runner, inputs: dict[str, str]) -> None:
    """The steps of the composite action."""
    action = load("ci/github/action.yml")
    values = {f"inputs.{name}": str(entry["default"]) for name, entry in action["inputs"].items()}
    values |= {f"inputs.{name}": value for name, value in inputs.items()}
    values["steps.cache.outputs.cache-hit"] = ""
    for step in action["runs"]["steps"]:
        if "uses" in step:
            continue
        assert not EXPRESSION.search(step["run"]), "expressions in scripts let inputs be run as code"
        variables = {name: filled(text, values) for name, text in step.get("env", {}).items()}
        variables["GITHUB_ACTION_PATH"] = str(ROOT / "ci" / "github")
        runner.run(f"action.yml: {step['name']}", step["run"], variables, ["bash", "-eo", "pipefail"])


def github(runner: Runner, release: str, backend: str) -> None:
    """The reusable workflow, and in it the action."""
    workflow = load(".github/workflows/slurm-tests.yml")
    call = workflow[True]["workflow_call"]["inputs"]
    values = {f"inputs.{name}": str(entry.get("default", "")) for name, entry in call.items()}
    values |= {"inputs.command": USER_COMMAND, "matrix.backend": backend}
    assert backend in ("simulated", "containers") and json.loads(values["inputs.backends"]) == ["simulated"]
    for step in workflow["jobs"]["test"]["steps"]:
        uses = step.get("uses", "")
        if uses.endswith("/ci/github"):
            inputs = {name: filled(text, values) for name, text in step["with"].items()}
            run_action(runner, inputs | {"package": release})
        elif "run" in step:
            # Steps for failures are run as well: they must not fail themselves.
            variables = {name: filled(text, values) for name, text in step.get("env", {}).items()}
            runner.run(f"slurm-tests.yml: {step['name']}", step["run"], variables, ["bash", "-e"])


def gitlab(runner: Runner, wheel: str, backend: str) -> None:
    """A job that extends the template. Its lines before and those of the job are one script there."""
    template = load("ci/gitlab/slurm.gitlab-ci.yml")
    job = template[f".slurm-{backend}"]
    # Packages are those of this machine, and pip is that of the image.
    before = [line for line in job["before_script"] if not line.startswith("apt-get")]
    subprocess.run(["python3", "-m", "venv", str(runner.work / "image")], check=True)
    runner.environment["PATH"] = f"{runner.work}/image/bin:{runner.environment['PATH']}"
    variables = {**template["variables"], "SLURM_WHEEL": wheel}
    runner.run(f"{backend} of GitLab", "\n".join([*before, USER_COMMAND]), variables, ["bash", "-eo", "pipefail"])
    runner.run(f"{backend} of GitLab, after", "\n".join(job["after_script"]), variables, ["bash", "-eo", "pipefail"])


def main() -> int:
    release, wheel, backend = sys.argv[1:]
    devcontainer = json.loads((ROOT / ".devcontainer" / "devcontainer.json").read_text(encoding="utf-8"))
    for goal in re.findall(r"make (\w+)", devcontainer["postCreateCommand"]):
        assert f"\n{goal}:" in (ROOT / "Makefile").read_text(encoding="utf-8"), f"there is no make {goal}"
    for template in (github, gitlab):
        with tempfile.TemporaryDirectory(prefix="ci-") as folder:
            template(Runner(Path(folder)), release if template is github else wheel, backend)
        print(f"ci/check: the steps of {template.__name__} work with {backend} clusters")
    return 0


if __name__ == "__main__":
    sys.exit(main())
