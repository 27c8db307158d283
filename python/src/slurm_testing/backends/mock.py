"""`MockBackend`: nothing runs; what would be submitted can be inspected."""

from __future__ import annotations

import os
from typing import Any, ClassVar

from ..errors import ClusterError, JobFailed
from .base import TERMINAL_STATES, Backend, array_indices, directives


class MockJob:
    """A job of a MockBackend."""

    def __init__(self, job_id: str, script: str, partition: str | None, account: str | None) -> None:
        self.job_id = job_id
        #: The script as it would be given to sbatch.
        self.script = script
        #: The options of its `#SBATCH` lines.
        self.options = directives(script)
        self.partition = partition or self.options.get("partition")
        self.account = account or self.options.get("account")
        self.state = "PENDING"
        self.exit_code = "0:0"
        self.result: Any = None


class MockBackend(Backend):
    """Takes submissions and runs nothing; jobs are called `mock-1`, `mock-2`, …

    Jobs stay PENDING until a test says how they end (`finish`) or cancels them. `jobs` holds all of them, by id.
    """

    is_mock: ClassVar[bool] = True

    def __init__(self, job_base_dir: os.PathLike[str] | None = None) -> None:
        super().__init__(job_base_dir)
        self.jobs: dict[str, MockJob] = {}
        self._submissions = 0

    def submit_job(
        self,
        script: str,
        target_job_dir: str,
        pre_submission_id: str,
        account: str | None = None,
        partition: str | None = None,
        array_spec: str | None = None,
    ) -> str:
        self._submissions += 1
        job_id = f"mock-{self._submissions}"
        ids = [job_id] if array_spec is None else [f"{job_id}_{index}" for index in array_indices(array_spec)]
        for each in ids:
            self.jobs[each] = MockJob(each, script, partition, account)
        return job_id

    def finish(self, job_id: str, result: Any = None, *, state: str = "COMPLETED", exit_code: str = "0:0") -> None:
        """Ends a job in a state; `result` is what its task returned."""
        if state not in TERMINAL_STATES:
            raise ValueError(f"{state} is no state in which a job has ended")
        job = self._job(job_id)
        job.state, job.exit_code, job.result = state, exit_code, result

    def result(self, job_id: str) -> Any:
        """What `finish` said of a job; raises JobFailed where it did not complete."""
        job = self._job(job_id)
        if job.state != "COMPLETED":
            raise JobFailed(f"{job_id} is {job.state}, with exit code {job.exit_code}")
        return job.result

    def _job(self, job_id: str) -> MockJob:
        if job_id not in self.jobs:
            raise ClusterError(f"there is no job {job_id}")
        return self.jobs[job_id]

    def get_job_status(self, job_id: str) -> dict[str, Any]:
        job = self._job(job_id)
        return {
            "JobId": job_id,
            "JobName": job.options.get("job-name", ""),
            "JobState": job.state,
            "ExitCode": job.exit_code,
            "Partition": job.partition or "",
        }

    def get_job_accounting(self, job_id: str) -> dict[str, Any]:
        return self.get_job_status(job_id)

    def get_account_jobs(self, account: str, start_time: str, end_time: str = "now") -> list[dict[str, Any]]:
        jobs = [job for job in self.jobs.values() if job.account == account]
        return [
            {"JobID": job.job_id, "State": job.state, "ExitCode": job.exit_code, "Account": account} for job in jobs
        ]

    def cancel_job(self, job_id: str) -> bool:
        job = self._job(job_id)
        if job.state in TERMINAL_STATES:
            return False
        job.state = "CANCELLED"
        return True

    def get_queue(self) -> list[dict[str, Any]]:
        return [
            {
                "JOBID": job.job_id,
                "NAME": job.options.get("job-name", ""),
                "STATE": job.state,
                "PARTITION": job.partition or "",
            }
            for job in self.jobs.values()
            if job.state not in TERMINAL_STATES
        ]

    def get_cluster_info(self) -> dict[str, Any]:
        return {"partitions": []}
