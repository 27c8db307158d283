"""`LocalBackend`: scripts run as plain processes of this machine, with no Slurm at all."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

from ..errors import ClusterError
from .base import TERMINAL_STATES, Backend, array_indices, directives


class LocalJob:
    """A script that runs or ran, or waits for others."""

    def __init__(self, job_id: str, script: Path, options: dict[str, str], variables: dict[str, str]) -> None:
        self.job_id = job_id
        self.script = script
        self.options = options
        self.variables = variables
        self.state = "PENDING"
        self.exit_code = "0:0"
        self.process: subprocess.Popen[bytes] | None = None


class LocalBackend(Backend):
    """Runs scripts as processes at once, with the variables that a script most often reads.

    There is no queue and there are no limits. Dependencies (`afterok`, `afterany`, `afternotok`) are waited for.
    `env` are further variables for jobs.
    """

    def __init__(self, job_base_dir: os.PathLike[str] | None = None, env: dict[str, str] | None = None) -> None:
        super().__init__(job_base_dir)
        self.env = dict(env or {})
        self.jobs: dict[str, LocalJob] = {}
        self._submissions = 0
        self._changed = threading.Condition()

    def environment(self) -> dict[str, str]:
        # slurm-sdk's jobs run `python` otherwise, which may be another one, or none.
        return {"PY_EXEC": sys.executable, **os.environ, **self.env}

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
        options = directives(script)
        spec = array_spec or options.get("array")
        with self._changed:
            self._submissions += 1
            number = str(self._submissions)
            indices: list[int | None] = [None] if spec is None else [*array_indices(spec)]
            for index in indices:
                job_id = number if index is None else f"{number}_{index}"
                variables = self._variables(job_id, number, index, options, partition)
                self.jobs[job_id] = LocalJob(job_id, path, options, variables)
                threading.Thread(target=self._carry_out, args=(self.jobs[job_id],), daemon=True).start()
        return f"{number}_[{array_spec}]" if array_spec else number

    def _variables(
        self, job_id: str, number: str, index: int | None, options: dict[str, str], partition: str | None
    ) -> dict[str, str]:
        cpus = options.get("cpus-per-task", "1")
        variables = {
            "SLURM_JOB_ID": number,
            "SLURM_JOBID": number,
            "SLURM_JOB_NAME": options.get("job-name", "job"),
            "SLURM_JOB_PARTITION": partition or options.get("partition", "local"),
            "SLURM_CPUS_PER_TASK": cpus,
            "SLURM_CPUS_ON_NODE": cpus,
            "SLURM_NTASKS": options.get("ntasks", "1"),
            "SLURM_JOB_NUM_NODES": "1",
            "SLURM_PROCID": "0",
        }
        gpus = options.get("gpus", options.get("gpus-per-node", ""))
        count = gpus.rpartition(":")[2]
        if count.isdigit():
            variables["SLURM_GPUS_ON_NODE"] = count
            variables["SLURM_JOB_GPUS"] = ",".join(str(gpu) for gpu in range(int(count)))
        if "gpus" in options:
            variables["SLURM_GPUS"] = gpus
        if index is not None:
            variables["SLURM_ARRAY_JOB_ID"] = number
            variables["SLURM_ARRAY_TASK_ID"] = str(index)
        return variables

    def _carry_out(self, job: LocalJob) -> None:
        """Runs a job to its end, on a thread of its own."""
        if not self._await_others(job):
            return
        folder = job.script.parent
        output = self._path(job, folder, job.options.get("output") or "slurm-%j.out")
        errors = self._path(job, folder, job.options["error"]) if job.options.get("error") else output
        with self._changed:
            if job.state != "PENDING":
                return
            with output.open("ab") as out, errors.open("ab") as err:
                job.process = subprocess.Popen(
                    ["/bin/bash", str(job.script)],
                    cwd=job.options.get("chdir") or folder,
                    env={**self.environment(), "SLURM_SUBMIT_DIR": str(Path.cwd()), **job.variables},
                    stdin=subprocess.DEVNULL,
                    stdout=out,
                    stderr=err,
                    start_new_session=True,
                )
            job.state = "RUNNING"
        status = job.process.wait()
        with self._changed:
            if job.state == "RUNNING":
                job.exit_code = f"{status}:0" if status >= 0 else f"0:{-status}"
                job.state = "COMPLETED" if status == 0 else "FAILED"
            self._changed.notify_all()

    def _await_others(self, job: LocalJob) -> bool:
        """Waits for the jobs that this one depends on; whether it may run."""
        for condition in filter(None, job.options.get("dependency", "").split(",")):
            kind, *ids = condition.split(":")
            for other in (self.jobs[each] for name in ids for each in self._ids(name)):
                with self._changed:
                    self._changed.wait_for(lambda other=other: other.state in TERMINAL_STATES)  # type: ignore[misc]
                    completed = other.state == "COMPLETED"
                    if (kind == "afterok" and not completed) or (kind == "afternotok" and completed):
                        job.state = "CANCELLED"
                        self._changed.notify_all()
                        return False
        return True

    def _ids(self, name: str) -> list[str]:
        """A job, or the tasks of an array."""
        return [name] if name in self.jobs else [each for each in self.jobs if each.startswith(f"{name}_")]

    @staticmethod
    def _path(job: LocalJob, folder: Path, pattern: str) -> Path:
        number = job.variables["SLURM_JOB_ID"]
        task = job.variables.get("SLURM_ARRAY_TASK_ID", "0")
        for sign, value in (("%j", number), ("%A", number), ("%a", task), ("%x", job.variables["SLURM_JOB_NAME"])):
            pattern = pattern.replace(sign, value)
        return folder / pattern

    def _job(self, job_id: str) -> LocalJob:
        if job_id not in self.jobs:
            raise ClusterError(f"there is no job {job_id}")
        return self.jobs[job_id]

    def get_job_status(self, job_id: str) -> dict[str, Any]:
        job = self._job(job_id)
        return {
            "JobId": job_id,
            "JobName": job.variables["SLURM_JOB_NAME"],
            "JobState": job.state,
            "ExitCode": job.exit_code,
            "Partition": job.variables["SLURM_JOB_PARTITION"],
        }

    def get_job_accounting(self, job_id: str) -> dict[str, Any]:
        return self.get_job_status(job_id)

    def get_account_jobs(self, account: str, start_time: str, end_time: str = "now") -> list[dict[str, Any]]:
        return [{"JobID": job.job_id, "State": job.state, "ExitCode": job.exit_code} for job in self.jobs.values()]

    def cancel_job(self, job_id: str) -> bool:
        is_done = False
        for each in self._ids(job_id):
            job = self._job(each)
            with self._changed:
                if job.state in TERMINAL_STATES:
                    continue
                job.state, job.exit_code, is_done = "CANCELLED", "0:15", True
                if job.process is not None and job.process.poll() is None:
                    os.killpg(job.process.pid, signal.SIGTERM)
                self._changed.notify_all()
        return is_done

    def get_queue(self) -> list[dict[str, Any]]:
        return [
            {
                "JOBID": job.job_id,
                "NAME": job.variables["SLURM_JOB_NAME"],
                "STATE": job.state,
                "PARTITION": job.variables["SLURM_JOB_PARTITION"],
            }
            for job in self.jobs.values()
            if job.state not in TERMINAL_STATES
        ]

    def get_cluster_info(self) -> dict[str, Any]:
        return {"partitions": [{"PARTITION": "local", "AVAIL": "up", "NODES": "1"}]}

    def close(self) -> None:
        """Cancels what still runs."""
        for job_id in list(self.jobs):
            self.cancel_job(job_id)
