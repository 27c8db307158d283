# shellcheck shell=bash
# shellcheck disable=SC2034,SC2154 # record-captures and the other groups set and read the variables
# Lists of a busy cluster, with jobs in every state that is quickly reached. Sourced by record-captures.

accepted squeue -- squeue
accepted squeue-all-states -- squeue -t all
accepted squeue-job -- squeue -j "$plain_job"
accepted squeue-jobs -- squeue -j "$plain_job,$gpu_job"
# The user's number 0 counts as no user, so root's name asks for all jobs, and only others' names ask for theirs.
accepted squeue-user-root -- squeue -u root
accepted squeue-user -- squeue -u nobody
accepted squeue-start -- squeue --start
accepted squeue-steps -- squeue -s
accepted squeue-array -- squeue -r
refused squeue-unknown-job -- squeue -j 99999
# The second round of a repeated list asks only for what has changed since the first.
recorded squeue-iterate -- timeout 2.5 squeue -i 1
accepted sinfo-busy -- sinfo -l
accepted sinfo-node -- sinfo -n cpu-0

accepted show-jobs -- scontrol show job
accepted show-job-running --frame RESPONSE_JOB_INFO -- scontrol show job "$plain_job"
accepted show-job-tasks-details -- scontrol show job "$tasks_job" -d
accepted show-job-gpu-details -- scontrol show job "$gpu_job" -d
accepted show-job-array -- scontrol show job "$array_job"
accepted show-job-array-task -- scontrol show job "${array_job}_1" -d
accepted show-job-dependency -- scontrol show job "$dependent_job"
accepted show-job-held -- scontrol show job "$held_job"
accepted show-job-completed -- scontrol show job "$completed_job"
accepted show-job-failed -- scontrol show job "$failed_job"
refused show-job-unknown -- scontrol show job 99999
accepted show-node-busy -- scontrol show node cpu-0
accepted show-node-gpu-details -- scontrol show node gpu-0 -d
accepted show-partition-busy -- scontrol show partition cpu
accepted show-steps -- scontrol show step
accepted show-step -- scontrol show step "$step_job.0"
accepted show-licenses-busy -- scontrol show licenses
accepted write-batch-script -- scontrol write batch_script "$plain_job" -
accepted write-batch-script-unknown -- scontrol write batch_script 99999 -
accepted completing -- scontrol completing
