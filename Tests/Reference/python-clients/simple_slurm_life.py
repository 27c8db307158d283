"""An everyday life of simple-slurm: an array, a dependency, the queue, a cancellation."""

import datetime

from simple_slurm import Slurm

array = Slurm(job_name="tasks", output="out-%a", array=range(1, 4), cpus_per_task=2, time=datetime.timedelta(minutes=5))
array.add_cmd("echo task $SLURM_ARRAY_TASK_ID")
first = array.sbatch("echo hello", verbose=False)
Slurm("--dependency", {"afterok": first}, output="after", wait=True).sbatch("echo after", verbose=False)
for task in (1, 2, 3):
    text = open(f"out-{task}").read()
    assert text == f"task {task}\nhello\n", text
assert open("after").read() == "after\n"

long = Slurm(job_name="long", output="/dev/null").sbatch("sleep 1000", verbose=False)
queue = Slurm().squeue
queue.update_squeue()
assert queue.jobs[long]["NAME"] == "long" and queue.jobs[long]["ST"] == "R", queue.jobs
Slurm().scancel.cancel_job(long)
queue.update_squeue()
assert queue.jobs.get(long, {"ST": "CG"})["ST"] == "CG", queue.jobs
