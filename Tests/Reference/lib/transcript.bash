# shellcheck shell=bash
# shellcheck disable=SC2154 # goldens sets the variables that are named here
# A transcript: the lines of a list with what each printed. Sourced, not run. Its lines begin with
#   "before:"             what was run first, with Debian's commands, and not recorded
#   "only real:"          what follows needs what the simulator does not have, and is not played on it
#   "accounting:"         the cluster has accounting (the first line of such a list)
#   "times:", "exact:"    from here on, durations are masked, or are not
#   "$ "                  an invocation, as a shell reads it ("$ only stdout:" where standard error is left out)
#   "1| ", "2| "          a line of its standard output or standard error; "1: ", "2: " the last one, without a line end
#   "= "                  its exit status, if it is not 0
# A transcript is itself a list, so that it can be played again.

# Prints a file's lines, each after the stream's number.
quote_stream() { # NUMBER FILE
    local line
    while IFS= read -r line; do printf '%s| %s\n' "$1" "$line"; done <"$2"
    # What a file without a line end ends with is left in the variable.
    sed -n '$p' "$2" | { IFS= read -r line || { [[ -z $line ]] || printf '%s: %s\n' "$1" "$line"; }; }
}

# Runs a line with the commands of $commands first on the path and prints its part of the transcript.
record_line() { # LINE
    local line=$1 status=0
    (
        export PATH=$commands:$PATH
        # The line is a shell's: quotes, variables and pipes are part of it.
        eval "${line#only stdout:}"
    ) >"$base/out" 2>"$base/err" </dev/null || status=$?
    printf '$ %s\n' "$line"
    if [[ -s $base/out ]]; then quote_stream 1 "$base/out"; fi
    if [[ -s $base/err && $line != "only stdout:"* ]]; then quote_stream 2 "$base/err"; fi
    if ((status != 0)); then printf '= %s\n' "$status"; fi
}

# Runs what sets the cluster up; one that prints nothing but a job's id names the next of $JOB1, $JOB2 ...
prepare() { # LINE
    local job
    # Not in a subshell, so that it may define functions. What fails shows in what follows.
    eval "${1#before:}" >"$base/out" || printf '%s: warning: failed: %s\n' "$program" "$1" >&2
    job=$(<"$base/out")
    if [[ $job =~ ^[0-9]+$ ]]; then
        jobs=$((jobs + 1))
        declare -gx "JOB$jobs=$job"
    fi
    printf '%s\n' "$1"
}

# Plays a list or a transcript on the cluster of $SLURM_CONF in the current directory, and prints the transcript.
play() { # FILE
    local line jobs=0
    while IFS= read -r line <&3 || [[ -n $line ]]; do
        case $line in
        '' | '#'* | [12][\|:]' '* | [12]'|' | '= '*) ;;
        times: | exact: | 'only real:' | accounting:) printf '%s\n' "$line" ;;
        before:*) prepare "$line" ;;
        *) record_line "${line#'$ '}" ;;
        esac
    done 3<"$1"
}

# Prints the rules of masks.sed with the values of this cluster in them.
masks() {
    local port number=0 rules
    rules=$(sed -e "s|@BASE@|${base:-/nowhere}|g; s|@HOST@|$(uname -n)|g; s|@DAYS@|($(date -u +%d.%m.%y)\|$(TZ=$MORNING date +%d.%m.%y))|g; s|@YEARS@|($(date +%Y)\|$(date -d '+1 year' +%Y))|g" \
        "$reference/masks.sed")
    # The controller's port first, then those of the nodes.
    for port in $(sed -nE 's/.*\b(SlurmctldPort|Port)=([0-9]{5}).*/\2/p' "$SLURM_CONF"); do
        printf '/^[12][|:] /s/\\b%s\\b/%d/g\n' "$port" $((10000 + number))
        number=$((number + 1))
    done
    printf '%s\n' "$rules"
}
