# shellcheck shell=bash
# shellcheck disable=SC2034,SC2154 # real-slurm sets and reads the variables that are named here
# The daemons of the cluster in $directory and the jobs that run on it. Sourced, not run.
# $directory/run/daemons lists what was started, oldest first: process id, start time, name.

# Starts a daemon detached from the caller: own session, no descriptor of the caller's, default signal actions (a shell
# starts background processes with SIGINT ignored, which the jobs would inherit), and a small environment.
start_daemon() { # NAME COMMAND...
    local name=$1 pid start
    shift
    (
        for descriptor in /proc/self/fd/*; do
            descriptor=${descriptor##*/}
            if ((descriptor > 2)); then eval "exec $descriptor>&-"; fi
        done
        cd "$directory" || exit
        exec setsid env -i --default-signal "PATH=$daemon_path" HOME=/root LANG=C.UTF-8 \
            "SLURM_CONF=$directory/slurm.conf" "$@"
    ) </dev/null >"$directory/log/$name.out" 2>&1 &
    pid=$!
    start=$(start_time_of "$pid")
    printf '%s %s %s\n' "$pid" "${start:-ended}" "$name" >>"$directory/run/daemons"
}

# Prints "PID NAME" of the daemons that run.
running_daemons() {
    local pid start name
    while read -r pid start name; do
        if is_running "$pid" "$start"; then printf '%s %s\n' "$pid" "$name"; fi
    done <"$directory/run/daemons"
}

# Prints the names of the daemons that were started but run no more.
ended_daemons() {
    local pid start name
    while read -r pid start name; do
        if ! is_running "$pid" "$start"; then printf '%s\n' "$name"; fi
    done <"$directory/run/daemons"
}

# Prints "PID START_TIME" of this cluster's step daemons and of all that runs below them. A slurmstepd leaves slurmd's
# process tree, so it is known by the log file that it keeps open, which lies in this cluster's directory.
job_processes() {
    local name file descriptor pid pids=()
    for file in /proc/[0-9]*/comm; do
        read_line name "$file" || continue
        if [[ $name != slurmstepd ]]; then continue; fi
        pid=${file#/proc/}
        pid=${pid%/comm}
        for descriptor in "/proc/$pid/fd"/*; do
            if [[ $(readlink "$descriptor" 2>/dev/null) == "$directory"/log/slurmd-*.log ]]; then
                pids+=("$pid")
                printf '%s %s\n' "$pid" "$(start_time_of "$pid")"
                break
            fi
        done
    done
    if ((${#pids[@]})); then descendants_of "${pids[@]}"; fi
}

# Kills the jobs. A process that ended while its child was being born would leave an orphan that nobody could find, so
# all are stopped first, until a look finds no new one.
end_jobs() {
    local found='' before=none jobs round
    for round in {1..50}; do
        found=$(job_processes)
        if [[ -z $found ]]; then return 0; fi
        mapfile -t jobs <<<"$found"
        signal_processes STOP "${jobs[@]}"
        if [[ $found == "$before" ]]; then break; fi
        before=$found
    done
    signal_processes KILL "${jobs[@]}"
    await_end 5 "${jobs[@]}" || fail "the jobs of $directory did not end (looked $round times)"
}

# Ends the controller and the nodes (nothing new is started then), what is left of their jobs, and munged last.
end_processes() {
    local pid start name slurm=() munge=() storage=() children
    if [[ ! -f $directory/run/daemons ]]; then return 0; fi
    while read -r pid start name; do
        if ! is_running "$pid" "$start"; then continue; fi
        case $name in
        munged) munge+=("$pid $start") ;;
        slurmdbd | mariadbd) storage+=("$pid $start") ;;
        *) slurm+=("$pid $start") ;;
        esac
    done <"$directory/run/daemons"
    # slurmctld's own child, slurmscriptd, ends with it; the wait below makes sure.
    mapfile -t children < <(descendants_of ${slurm[@]+"${slurm[@]% *}"})
    end_gracefully ${slurm[@]+"${slurm[@]}"} || fail "the daemons of $directory did not end"
    end_gracefully ${children[@]+"${children[@]}"} || fail "children of the daemons of $directory did not end"
    end_jobs
    # What they would save is removed right after.
    signal_processes KILL ${storage[@]+"${storage[@]}"}
    await_end 5 ${storage[@]+"${storage[@]}"} || fail "the database of $directory did not end"
    end_gracefully ${munge[@]+"${munge[@]}"} || fail "the munged of $directory did not end"
}
