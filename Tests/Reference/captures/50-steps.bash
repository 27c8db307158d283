# shellcheck shell=bash
# shellcheck disable=SC2034,SC2154 # record-captures and the other groups set and read the variables
# srun, salloc and what runs inside an allocation, also what srun sends to the nodes. Sourced by record-captures.

accepted srun -- srun hostname
accepted srun-tasks -- sh -c 'echo hello | srun -N2 -n4 -l cat'
accepted srun-gpus -- srun -p gpu --gpus=2 env
refused srun-failing -- srun sh -c 'exit 3'
refused srun-too-much-memory -- srun --mem=1000000 hostname
refused srun-unknown-partition -- srun -p nosuch hostname
accepted srun-heterogeneous -- srun -n1 --mem=64 hostname : -n1 --mem=128 hostname
# With a tree width of one, srun asks one node to pass the launch on, so the frame's header carries both lists.
sed '$a TreeWidth=1' "$SLURM_CONF" >"$scratch/narrow.conf"
accepted srun-forwarded --conf "$scratch/narrow.conf" --frame REQUEST_LAUNCH_TASKS --frame RESPONSE_SLURM_RC_MSG -- \
    srun -N2 hostname
recorded srun-terminated -- timeout 1 srun sleep 30
# srun takes the second interrupt within a second as the wish to end the step.
recorded srun-interrupted -- bash -c 'env --default-signal=INT srun sleep 30 & sleep 0.5
    kill -INT $!; sleep 0.2; kill -INT $!; wait $!'
accepted salloc -- salloc -n2 srun hostname
refused salloc-unknown-partition -- salloc -p nosuch true
refused srun-step-too-big -- salloc -n1 srun -n100 hostname
accepted salloc-sbcast -- salloc -N1 sbcast hello.sh "$scratch/work/copy-of-hello.sh"

# A job that fills the cpu partition, so that further allocations have to wait.
submitted submit-all-cpus -N2 --exclusive --mem=0 --output=/dev/null --wrap 'sleep 600'
full_job=$job
await_job "$full_job" RUNNING
recorded salloc-queued -- timeout 1 salloc -n1 true
refused srun-immediate -- srun --immediate=1 hostname
as_user scancel "$full_job"
await_job "$full_job" CANCELLED

submitted submit-for-attach -n2 --output=/dev/null --wrap "SLURM_CONF=$SLURM_CONF srun sh -c 'sleep 3; echo hello'"
attached_job=$job
await_job "$attached_job" RUNNING
# The step is there a moment after the job.
await_line "^$attached_job.0" squeue -h -s -j "$attached_job" -o %i
recorded sstat -- sstat -a -j "$attached_job.0"
recorded sattach-layout -- sattach --layout "$attached_job.0"
accepted sattach -- sattach "$attached_job.0"

# Which job a process belongs to is asked of the node, and when that job has to end of the controller.
submitted submit-for-process --output="$scratch/work/process" --wrap 'echo $$; exec sleep 600'
await_job "$job" RUNNING
await_line '^[0-9]' cat "$scratch/work/process"
recorded process-info -- env SLURMD_NODENAME=cpu-0 scontrol pidinfo "$(<"$scratch/work/process")"

accepted trigger-set -- strigger --set --down --program=/bin/true
accepted trigger-set-job -- strigger --set --node=cpu-1 --drained --offset=-10 --program=/bin/true
accepted trigger-get -- strigger --get
accepted trigger-clear -- strigger --clear --user=0
accepted show-slurmd -- env SLURMD_NODENAME=cpu-0 scontrol show slurmd
