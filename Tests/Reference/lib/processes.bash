# shellcheck shell=bash
# Naming, finding and ending processes, each by its process id and start time. Sourced, not run.

readonly poll_seconds=0.02

# Reads the first line of a file of /proc. Its process may end at any moment, even between opening and reading, which
# `$(<FILE)` does not survive.
read_line() { # VARIABLE FILE
    { IFS= read -r "$1" <"$2"; } 2>/dev/null
}

# A process id alone may have been given to another process meanwhile; with its start time it names one process.
# Prints nothing for a process that is gone or only waits to be reaped.
start_time_of() {
    local stat fields
    read_line stat "/proc/$1/stat" || return 0
    # The second field, the name in parentheses, may hold blanks and parentheses.
    read -r -a fields <<<"${stat##*) }"
    [[ ${fields[0]} == Z ]] || printf '%s\n' "${fields[19]}"
}

is_running() { # PID START_TIME
    [[ -n $2 && $(start_time_of "$1") == "$2" ]]
}

# Prints "PID START_TIME" of every process below the given ones.
descendants_of() { # PID...
    local -A is_wanted=() parent_of=()
    local pid stat fields found=1
    for pid in "$@"; do is_wanted[$pid]=1; done
    for stat in /proc/[0-9]*/stat; do
        pid=${stat#/proc/}
        pid=${pid%/stat}
        read_line stat "$stat" || continue
        read -r -a fields <<<"${stat##*) }"
        parent_of[$pid]=${fields[1]}
    done
    while ((found)); do
        found=0
        for pid in "${!parent_of[@]}"; do
            if [[ -z ${is_wanted[$pid]:-} && -n ${is_wanted[${parent_of[$pid]}]:-} ]]; then
                is_wanted[$pid]=1
                found=1
                printf '%s %s\n' "$pid" "$(start_time_of "$pid")"
            fi
        done
    done
}

# Sends a signal to those of the processes that still run.
signal_processes() { # SIGNAL "PID START_TIME"...
    local signal=$1 process
    shift
    for process in "$@"; do
        if is_running "${process% *}" "${process#* }"; then
            # It may end between the look and the signal; then there is nothing left to do.
            kill "-$signal" "${process% *}" 2>/dev/null || continue
        fi
    done
}

# Waits until none of the processes runs, at most so many seconds.
await_end() { # SECONDS "PID START_TIME"...
    local deadline=$((SECONDS + $1)) process
    shift
    for process in "$@"; do
        while is_running "${process% *}" "${process#* }"; do
            if ((SECONDS > deadline)); then return 1; fi
            sleep "$poll_seconds"
        done
    done
}

end_gracefully() { # "PID START_TIME"...
    signal_processes TERM "$@"
    if ! await_end 5 "$@"; then
        signal_processes KILL "$@"
        await_end 5 "$@"
    fi
}
