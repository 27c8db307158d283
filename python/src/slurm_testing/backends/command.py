"""`CommandBackend`: Slurm's commands, run with the variables of a cluster."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Mapping
from typing import Any

from ..errors import ClusterError
from .base import Backend

_QUEUE_FIELDS = {"JOBID": "%i", "NAME": "%j", "STATE": "%T", "USER": "%u", "PARTITION": "%P", "REASON": "%r"}
_INFO_FIELDS = {"PARTITION": "%R", "AVAIL": "%a", "TIMELIMIT": "%l", "NODES": "%D", "STATE": "%T"}
_ACCOUNT_FIELDS = ("JobID", "JobName", "User", "Account", "State", "ExitCode", "Start", "End", "Elapsed", "Partition")


class CommandBackend(Backend):
    """Submits and asks with `sbatch`, `scontrol`, `squeue`, `sacct`, `sinfo` and `scancel`.

    `env` are the variables that make them use a cluster, as `TestCluster.environment()` gives them.
    """

    def __init__(self, job_base_dir: os.PathLike[str] | None = None, env: Mapping[str, str] | None = None) -> None:
        super().__init__(job_base_dir)
        self.env = dict(env or {})

    def environment(self) -> dict[str, str]:
        return {**os.environ, **self.env}

    def _run(self, *line: str) -> str:
        done = subprocess.run(
            line, env=self.environment(), stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
        )
        if done.returncode != 0:
            raise ClusterError(f"{' '.join(line)}: {done.stderr.strip()}", line, done.returncode)
        return done.stdout

    def _rows(self, fields: Mapping[str, str], *line: str) -> list[dict[str, Any]]:
        text = self._run(*line, "-h", "-o", "|".join(fields.values()))
        return [dict(zip(fields, row.split("|"))) for row in text.splitlines()]

    def submit_job(
        self,
        script: str,
        target_job_dir: str,
        pre_submission_id: str,
        account: str | None = None,
        partition: str | None = None,
        array_spec: str | None = None,
    ) -> str:
        path = self._write_script(script, target_job_dir, pre_submission_id)
        given = {"account": account, "partition": partition, "array": array_spec}
        options = [f"--{name}={value}" for name, value in given.items() if value]
        told = self._run("sbatch", f"--chdir={target_job_dir}", *options, str(path))
        found = re.search(r"Submitted batch job (\d+)", told)
        if found is None:
            raise ClusterError(f"sbatch told no job's number: {told!r}")
        return f"{found.group(1)}_[{array_spec}]" if array_spec else found.group(1)

    def get_job_status(self, job_id: str) -> dict[str, Any]:
        text = self._run("scontrol", "--oneliner", "show", "job", job_id)
        return dict(re.findall(r"(\S+?)=(\S*)", text))

    def get_job_accounting(self, job_id: str) -> dict[str, Any]:
        names = ("JobID", "State", "ExitCode", "Start", "End", "Elapsed")
        text = self._run("sacct", "-X", "-j", job_id, f"--format={','.join(names)}", "--parsable2", "--noheader")
        if not text.strip():
            raise ClusterError(f"accounting knows no job {job_id}")
        row = dict(zip(names, text.splitlines()[0].split("|")))
        # `CANCELLED by 1000` is the state and who did it.
        return {**row, "JobState": row.pop("State").split(" ")[0]}

    def get_account_jobs(self, account: str, start_time: str, end_time: str = "now") -> list[dict[str, Any]]:
        fields = f"--format={','.join(_ACCOUNT_FIELDS)}"
        times = ("-S", start_time, "-E", end_time)
        text = self._run("sacct", "-X", "-A", account, *times, fields, "--parsable2", "--noheader")
        return [dict(zip(_ACCOUNT_FIELDS, row.split("|"))) for row in text.splitlines()]

    def cancel_job(self, job_id: str) -> bool:
        self._run("scancel", job_id)
        return True

    def get_queue(self) -> list[dict[str, Any]]:
        return self._rows(_QUEUE_FIELDS, "squeue")

    def get_cluster_info(self) -> dict[str, Any]:
        return {"partitions": self._rows(_INFO_FIELDS, "sinfo")}
