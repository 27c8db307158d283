"""An everyday life of PSI/J: a job that fails with 3, and one that is cancelled."""

from datetime import timedelta
from pathlib import Path

import psij
from psij.executors.batch.slurm import SlurmExecutorConfig


def job(script):
    spec = psij.JobSpec(executable="/bin/sh", arguments=["-c", script], stdout_path=Path("psij.out").absolute())
    spec.attributes = psij.JobAttributes(queue_name="cpu", duration=timedelta(minutes=3))
    return psij.Job(spec)


def main():
    looks = SlurmExecutorConfig(queue_polling_interval=1, initial_queue_polling_delay=1)
    executor = psij.JobExecutor.get_instance("slurm", config=looks)
    failing = job('echo "job $SLURM_JOB_ID"; exit 3')
    executor.submit(failing)
    status = failing.wait(timedelta(seconds=120))
    assert status.state == psij.JobState.FAILED and status.exit_code == 3, status
    assert Path("psij.out").read_text() == f"job {failing.native_id}\n"

    sleeping = job("sleep 1000")
    executor.submit(sleeping)
    sleeping.cancel()
    status = sleeping.wait(timedelta(seconds=120))
    assert status.state == psij.JobState.CANCELED, status


if __name__ == "__main__":
    main()
