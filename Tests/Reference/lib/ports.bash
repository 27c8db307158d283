# shellcheck shell=bash
# Choosing TCP ports that are free. Sourced, not run.

# Prints the local TCP ports in use, in any state, one number per line.
ports_in_use() {
    local table line fields
    for table in /proc/net/tcp /proc/net/tcp6; do
        if [[ ! -r $table ]]; then continue; fi
        while read -r line; do
            read -r -a fields <<<"$line"
            if [[ ${fields[1]} == *:* ]]; then printf '%d\n' "0x${fields[1]##*:}"; fi
        done < <(tail -n +2 "$table")
    done
}

# Chooses so many free neighbouring ports below the range from which clients get theirs; sets `base_port`. Another
# program may take one of them before the daemon does: `up` then tries again with others.
choose_ports() { # COUNT
    local -A is_used=()
    local port lowest_ephemeral try count=$1
    while read -r port; do is_used[$port]=1; done < <(ports_in_use)
    read -r lowest_ephemeral _ </proc/sys/net/ipv4/ip_local_port_range
    # Where that range starts low, most of it is still free at any time.
    if ((lowest_ephemeral < 20000)); then lowest_ephemeral=32768; fi
    for try in {1..1000}; do
        base_port=$((10000 + SRANDOM % (lowest_ephemeral - 10000 - count)))
        for ((port = base_port; port < base_port + count; port++)); do
            if [[ -n ${is_used[$port]:-} ]]; then continue 2; fi
        done
        return 0
    done
    fail "no $count neighbouring free ports found in $try tries"
}
