# shellcheck shell=bash
# shellcheck disable=SC2034,SC2154 # real-slurm sets and reads the variables that are named here
# Waiting for the daemons of the cluster in $directory until $deadline (seconds of $SECONDS). Sourced, not run.

# Runs the condition again and again until it holds. Returns 1 when the time is over or a daemon has ended; $reason says
# which.
await() { # WHAT CONDITION...
    local what=$1 ended
    shift
    until "$@"; do
        ended=$(ended_daemons)
        if [[ -n $ended ]]; then
            reason="${ended//$'\n'/, } ended before $what"
            return 1
        fi
        if ((SECONDS > deadline)); then
            reason="the time was over before $what"
            return 1
        fi
        sleep "$poll_seconds"
    done
}

munged_answers() {
    [[ -S $directory/munge/socket ]] && munge --socket="$directory/munge/socket" --no-input >/dev/null 2>&1
}

port_is_open() { # PORT
    # The subshell closes the connection.
    (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null
}

nodes_are_idle() {
    local states
    states=$(SLURM_CONF=$directory/slurm.conf timeout 10 sinfo --noheader --Node --format='%N %t' 2>/dev/null |
        sort -u | grep -v '^extra-') || return 1
    [[ $states == "$(printf '%s idle\n' "${nodes[@]}" | sort)" ]]
}
