# shellcheck shell=bash
# shellcheck disable=SC2034,SC2154 # record-captures and the other groups set and read the variables
# Nodes, partitions, reservations and the daemons themselves. Sourced by record-captures.

accepted drain-node -- scontrol update nodename=cpu-1 state=drain "reason=broken fan"
accepted sinfo-drained -- sinfo -R
accepted show-node-drained -- scontrol show node cpu-1
accepted resume-node -- scontrol update nodename=cpu-1 state=resume
accepted down-nodes -- scontrol update 'nodename=cpu-[0-1]' state=down reason=power
accepted sinfo-down -- sinfo
accepted resume-nodes -- scontrol update 'nodename=cpu-[0-1]' state=idle
accepted node-weight -- scontrol update nodename=cpu-1 weight=7
accepted node-features -- scontrol update nodename=cpu-1 availablefeatures=fast,big activefeatures=fast
accepted node-comment -- scontrol update nodename=cpu-1 "comment=a comment" "extra=an extra"
accepted show-node-features -- scontrol show node cpu-1
refused update-unknown-node -- scontrol update nodename=nosuch state=resume
recorded create-node -- scontrol create nodename=dynamic-0 state=cloud
recorded delete-node -- scontrol delete nodename=dynamic-0

# A job on a node that fails.
submitted submit-not-requeued --no-requeue --output=/dev/null -w cpu-0 --wrap 'sleep 600'
await_job "$job" RUNNING
accepted fail-node -- scontrol update nodename=cpu-0 state=down reason=crash
await_job "$job" NODE_FAIL
accepted show-job-node-fail -- scontrol show job "$job"
# The node may have come back by itself meanwhile (ReturnToService=2); then there is nothing to resume.
recorded repair-node -- scontrol update nodename=cpu-0 state=resume
await_line '^idle$' sinfo -h -n cpu-0 -p cpu -o %t

accepted create-partition -- scontrol create partitionname=night nodes=cpu-1 maxtime=60 state=up
accepted create-partition-options -- scontrol create partitionname=staff nodes=ALL default=no priorityjobfactor=5 \
    prioritytier=2 allowgroups=root,staff allowaccounts=physics maxnodes=1 defaulttime=5 oversubscribe=force:2 \
    defmempercpu=100 maxmempernode=4096 overtimelimit=3 gracetime=30 hidden=yes rootonly=yes preemptmode=off qos=
accepted show-partitions-created -- scontrol --all show partition
refused create-partition-twice -- scontrol create partitionname=night nodes=cpu-1
accepted partition-down -- scontrol update partitionname=night state=down
accepted partition-drain -- scontrol update partitionname=night state=drain
accepted partition-limits -- scontrol update partitionname=night state=up maxtime=120 maxcpuspernode=4 minnodes=1
accepted sinfo-partitions -- sinfo -a
accepted delete-partition -- scontrol delete partitionname=night
refused delete-unknown-partition -- scontrol delete partitionname=nosuch
refused update-unknown-partition-state -- scontrol update partitionname=nosuch state=up

accepted create-reservation -- scontrol create reservation=maintenance starttime=now+1hour duration=60 nodes=cpu-1 \
    users=root flags=maint,ignore_jobs
accepted create-reservation-counted -- scontrol create reservation starttime=now duration=1-00:00 nodecnt=1 \
    partitionname=gpu users=root,nobody licenses=matlab:1
counted=$(sed -n 's/^Reservation created: //p' "$scratch/stdout")
accepted create-reservation-cores -- scontrol create reservation=cores starttime=now duration=30 nodes=cpu-0 \
    corecnt=2 accounts=physics flags=daily
refused create-reservation-unknown-node -- scontrol create reservation=bad starttime=now duration=1 nodes=nosuch \
    users=root
accepted show-reservations -- scontrol show reservation
accepted sinfo-reserved -- sinfo -T
accepted show-nodes-reserved -- scontrol show node
submitted submit-reservation --reservation="$counted" -p gpu --output=/dev/null --wrap 'sleep 600'
await_job "$job" RUNNING
accepted show-job-reservation -- scontrol show job "$job"
as_user scancel "$job"
await_job "$job" CANCELLED
accepted update-reservation -- scontrol update reservation=maintenance duration=90 users=root,daemon
accepted delete-reservation -- scontrol delete reservation=maintenance
refused delete-unknown-reservation -- scontrol delete reservation=nosuch

# What somebody may do who is not Slurm's user.
readonly nobody=(setpriv --reuid=65534 --regid=65534 --clear-groups env USER=nobody LOGNAME=nobody HOME=/nonexistent)
accepted nobody-submits -- "${nobody[@]}" sbatch "${quiet[@]}"
accepted nobody-lists -- "${nobody[@]}" squeue
accepted nobody-show-config -- "${nobody[@]}" scontrol show config
refused nobody-drains -- "${nobody[@]}" scontrol update nodename=cpu-1 state=drain reason=no
refused nobody-reconfigures -- "${nobody[@]}" scontrol reconfigure
as_user scancel -u nobody

accepted reconfigure -- scontrol reconfigure
accepted set-debug -- scontrol setdebug debug
accepted set-debug-flags -- scontrol setdebugflags +Steps
refused schedule-log -- scontrol schedloglevel enable
recorded token -- scontrol token
recorded takeover -- scontrol takeover
# A busy node waits for the end of its jobs before it restarts, so there is time to think better of it.
submitted submit-before-reboot -w cpu-1 --output=/dev/null --wrap 'sleep 600'
await_job "$job" RUNNING
accepted reboot -- scontrol reboot asap nextstate=resume reason=kernel cpu-1
accepted show-node-rebooting -- scontrol show node cpu-1
accepted cancel-reboot -- scontrol cancel_reboot cpu-1
