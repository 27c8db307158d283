# shellcheck shell=bash
# shellcheck disable=SC2034,SC2154 # record-captures and the other groups set and read the variables
# Requests that change or end jobs. Sourced by record-captures.

accepted hold -- scontrol hold "$dependent_job"
accepted show-job-held-dependency -- scontrol show job "$dependent_job"
accepted release -- scontrol release "$dependent_job"
accepted user-hold -- scontrol uhold "$dependent_job"
accepted release-user-hold -- scontrol release "$dependent_job"
accepted hold-array -- scontrol hold "$array_job"
accepted release-array-task -- scontrol release "${array_job}_4"
refused hold-unknown -- scontrol hold 99999
accepted suspend -- scontrol suspend "$tasks_job"
accepted show-job-suspended -- scontrol show job "$tasks_job" -d
accepted resume -- scontrol resume "$tasks_job"
accepted suspend-array-task -- scontrol suspend "${array_job}_1"
accepted resume-array-task -- scontrol resume "${array_job}_1"
refused suspend-unknown -- scontrol suspend 99999
accepted notify -- scontrol notify "$plain_job" "maintenance in ten minutes"
recorded top -- scontrol top "$held_job"

accepted update-time-limit -- scontrol update "jobid=$plain_job" timelimit=20
accepted update-time-limit-added -- scontrol update "jobid=$plain_job" timelimit=+5
accepted update-name -- scontrol update "jobid=$held_job" name=renamed "comment=a new comment"
accepted update-priority -- scontrol update "jobid=$dependent_job" priority=4000
accepted update-nice -- scontrol update "jobid=$dependent_job" nice=50
accepted update-resources -- scontrol update "jobid=$held_job" numcpus=2 numnodes=1-2 minmemorycpu=256 mincpusnode=1
accepted update-features -- scontrol update "jobid=$held_job" features=gpu partition=gpu
accepted update-gres -- scontrol update "jobid=$held_job" partition=gpu tresperjob=gres:gpu:1
accepted update-nodes -- scontrol update "jobid=$held_job" reqnodelist=gpu-0 excnodelist=cpu-1
accepted update-start -- scontrol update "jobid=$held_job" starttime=now+2hours deadline=now+2days
accepted update-dependency -- scontrol update "jobid=$dependent_job" "dependency=afterany:$plain_job"
accepted update-output -- scontrol update "jobid=$held_job" stdout=/tmp/other.txt workdir=/tmp
accepted update-flags -- scontrol update "jobid=$held_job" requeue=0 contiguous=1 oversubscribe=yes
accepted update-accounts -- scontrol update "jobid=$held_job" account=chemistry wckey=green
accepted update-array-throttle -- scontrol update "jobid=$array_job" arraytaskthrottle=3
refused update-unknown -- scontrol update jobid=99999 timelimit=5
refused update-unknown-partition -- scontrol update "jobid=$held_job" partition=nosuch
recorded update-step -- scontrol update "stepid=$step_job.0" timelimit=30

accepted requeue -- scontrol requeue "$tasks_job"
refused requeue-pending -- scontrol requeue "$held_job"
accepted requeue-hold -- scontrol requeuehold "$gpu_job"
await_job "$gpu_job" PENDING
accepted show-job-requeue-held -- scontrol show job "$gpu_job"

accepted signal-job -- scancel -s USR1 "$plain_job"
accepted signal-batch-shell -- scancel -b -s CONT "$plain_job"
accepted signal-all-steps -- scancel --full -s CONT "$plain_job"
accepted cancel-step -- scancel "$step_job.0"
accepted cancel-array-task -- scancel "${array_job}_2"
accepted cancel-by-name -- scancel -n renamed
accepted cancel-by-state -- scancel -u root -t PENDING -p gpu
accepted cancel -- scancel "$plain_job"
accepted cancel-two -- scancel "$array_job" "$dependent_job"
accepted cancel-unknown -- scancel 99999
accepted cancel-completed -- scancel "$completed_job"
await_job "$plain_job" CANCELLED
accepted show-job-cancelled -- scontrol show job "$plain_job"
accepted cancel-all -- scancel -u root
