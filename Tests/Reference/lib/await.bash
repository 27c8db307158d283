# shellcheck shell=bash
# What `before:` lines of the lists wait with: looks with Debian's commands until the cluster is as named. Sourced, not run.

readonly await_seconds=20

# Waits until each pattern is the beginning of a line that the command prints; prints what it saw last when time is over.
await_lines() { # COMMAND PATTERN...
    local command=$1 seen pattern missing ends=$((SECONDS + await_seconds))
    shift
    while true; do
        seen=$(eval "$command")
        missing=''
        for pattern in "$@"; do
            if [[ $'\n'$seen$' \n' != *$'\n'"$pattern"[$' \n']* ]]; then missing=$pattern; fi
        done
        if [[ -z $missing ]]; then return 0; fi
        if ((SECONDS > ends)); then
            printf 'error: waited for "%s", last seen:\n%s\n' "$missing" "$seen" >&2
            return 1
        fi
        sleep 0.05
    done
}

# Waits for jobs: "ID STATE", "ID STATE REASON" or "ID STATE REASON NODES", as in "7 PD Dependency".
await_jobs() { # "ID STATE [REASON [NODES]]"...
    await_lines "/usr/bin/squeue --noheader --states=all --format='%i %t %r %N'" "$@"
}

# Waits until accounting knows of jobs and steps: "ID STATE", as in "7.batch COMPLETED".
await_accounts() { # "ID STATE"...
    await_lines "/usr/bin/sacct --allusers --duplicates --noheader --parsable2 --starttime=now-1day \
        --format=jobid,state | tr '|' ' '" "$@"
}

# Waits for nodes: "NODE STATE", as in "cpu-0 drain".
await_nodes() { # "NODE STATE"...
    await_lines "/usr/bin/sinfo --noheader --Node --all --format='%N %t'" "$@"
}

# Waits for steps: "ID NAME", as in "7.0 sleep".
await_steps() { # "ID NAME"...
    await_lines "/usr/bin/squeue --noheader --steps --format='%i %j'" "$@"
}

# Waits until the next second begins: Slurm's times have whole seconds, and listings are sorted by them.
next_second() {
    local second
    printf -v second '%(%s)T' -1
    while [[ $(date +%s) == "$second" ]]; do sleep 0.05; done
}
