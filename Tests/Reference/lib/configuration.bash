# shellcheck shell=bash
# shellcheck disable=SC2034,SC2154 # real-slurm sets and reads the variables that are named here
# The files of the cluster in $directory, written from $nodes, $extra_nodes, $settings and $base_port. Sourced, not run.

# Prints the line that makes everything listen on loopback alone. The daemons then bind to what the host's own name
# resolves to, so it works only where that is loopback; elsewhere they listen on all addresses, guarded by the key.
loopback_only() {
    local address
    address=$(getent ahostsv4 "$(uname -n)") || return 0
    if [[ $address == "127.0.0.1 "* ]]; then printf 'CommunicationParameters=NoInAddrAny,NoCtldInAddrAny\n'; fi
}

# Prints the general part of slurm.conf. A --set replaces the line of that key, or is added at the end.
general_configuration() {
    local line key
    local -A replacement=()
    if ((accounting)); then accounting_settings; fi
    for line in ${settings[@]+"${settings[@]}"}; do
        key=${line%%=*}
        replacement[${key,,}]=$line
    done
    while read -r line; do
        if [[ -z $line ]]; then continue; fi
        key=${line%%=*}
        printf '%s\n' "${replacement[${key,,}]:-$line}"
        unset "replacement[${key,,}]"
    done <<TEXT
ClusterName=slurm-test
SlurmctldHost=localhost(127.0.0.1)
SlurmctldPort=$base_port
SlurmUser=root
AuthType=auth/munge
AuthInfo=socket=$directory/munge/socket
CredType=cred/munge
StateSaveLocation=$directory/state
SlurmdSpoolDir=$directory/spool/%n
SlurmctldPidFile=$directory/run/slurmctld.pid
SlurmdPidFile=$directory/run/slurmd-%n.pid
SlurmctldLogFile=$directory/log/slurmctld.log
SlurmdLogFile=$directory/log/slurmd-%n.log
MailProg=/bin/true
MpiDefault=none
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
AccountingStorageType=accounting_storage/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core_Memory
SchedulerParameters=bf_interval=1,batch_sched_delay=0,sched_interval=1
SlurmdParameters=config_overrides
ReturnToService=2
GresTypes=gpu
DefMemPerCPU=1024
$(loopback_only)
TEXT
    for key in "${!replacement[@]}"; do printf '%s\n' "${replacement[$key]}"; done
}

# Prints what tells a node of the preset "schedules" from the others.
scheduled_node() { # NODE
    case $1 in
    c0) echo 'CPUs=8 RealMemory=8192 Feature=fast,a' ;;
    c1) echo 'CPUs=8 RealMemory=8192 Feature=fast,b' ;;
    c2) echo 'CPUs=8 RealMemory=8192 Feature=slow,a' ;;
    c3) echo 'CPUs=8 RealMemory=8192 Feature=slow,b' ;;
    s0) echo 'Sockets=2 CoresPerSocket=4 ThreadsPerCore=1 RealMemory=8192' ;;
    h0) echo 'Sockets=2 CoresPerSocket=2 ThreadsPerCore=2 RealMemory=8192' ;;
    g0) echo 'CPUs=8 RealMemory=16384 Gres=gpu:fake:4 Feature=gpu' ;;
    g1) echo 'CPUs=8 RealMemory=16384 Gres=gpu:a:2,gpu:b:2 Feature=gpu' ;;
    w0) echo 'CPUs=4 RealMemory=4096 Weight=10' ;;
    w1) echo 'CPUs=4 RealMemory=4096 Weight=5' ;;
    esac
}

# Prints the node and partition lines of the preset "schedules": a bit of everything that placement depends on.
scheduled_configuration() {
    local node port=$base_port
    for node in "${nodes[@]}"; do
        port=$((port + 1))
        printf 'NodeName=%s NodeHostname=localhost NodeAddr=127.0.0.1 Port=%d %s\n' "$node" "$port" "$(scheduled_node "$node")"
    done
    cat <<TEXT
PartitionName=cpu Nodes=c0,c1,c2,c3 Default=YES MaxTime=INFINITE State=UP
PartitionName=one Nodes=c0 MaxTime=60 DefaultTime=10 MaxNodes=1 State=UP
PartitionName=sock Nodes=s0 State=UP
PartitionName=ht Nodes=h0 State=UP
PartitionName=gpu Nodes=g0,g1 MaxTime=INFINITE State=UP
PartitionName=wt Nodes=w0,w1 State=UP
PartitionName=hi Nodes=c0,c1,c2,c3 PriorityTier=10 State=UP
PartitionName=excl Nodes=c0,c1,c2,c3 OverSubscribe=EXCLUSIVE State=UP
PartitionName=all Nodes=ALL State=UP
TEXT
}

# Prints the node and partition lines of the preset; the ports follow the controller's.
cluster_configuration() {
    if [[ $preset == schedules ]]; then
        scheduled_configuration
        return
    fi
    local node port=$base_port cpu_nodes=() gpu_nodes=() default=" Default=YES"
    for node in "${nodes[@]}"; do
        port=$((port + 1))
        printf 'NodeName=%s NodeHostname=localhost NodeAddr=127.0.0.1 Port=%d CPUs=%d' "$node" "$port" "$cpus"
        if [[ $node == gpu-* ]]; then
            gpu_nodes+=("$node")
            printf ' RealMemory=16384 Gres=gpu:fake:4 Feature=gpu\n'
        else
            cpu_nodes+=("$node")
            printf ' RealMemory=8192\n'
        fi
    done
    if ((extra_nodes > 0)); then
        # Nobody listens on port 1, and the controller does not call nodes that are down.
        printf 'NodeName=extra-[0-%d] NodeAddr=127.0.0.1 Port=1 CPUs=8 RealMemory=8192 State=DOWN\n' $((extra_nodes - 1))
    fi
    local IFS=,
    if ((${#cpu_nodes[@]})); then
        printf 'PartitionName=cpu Nodes=%s%s MaxTime=INFINITE State=UP\n' "${cpu_nodes[*]}" "$default"
        default=
    fi
    if ((${#gpu_nodes[@]})); then
        printf 'PartitionName=gpu Nodes=%s%s MaxTime=INFINITE State=UP\n' "${gpu_nodes[*]}" "$default"
    fi
    if ((extra_nodes > 0)); then
        printf 'PartitionName=extra Nodes=extra-[0-%d] MaxTime=INFINITE State=UP\n' $((extra_nodes - 1))
    fi
}

# Writes gres.conf for the preset "schedules": one node of four equal GPUs, one of two models.
write_scheduled_gres() {
    local node gpu
    for node in g0 g1; do
        for gpu in 0 1 2 3; do ln -s /dev/null "$directory/dev/$node-$gpu"; done
    done
    {
        printf 'NodeName=g0 Name=gpu Type=fake File=%s Flags=no_gpu_env\n' "$directory/dev/g0-[0-3]"
        printf 'NodeName=g1 Name=gpu Type=a File=%s Flags=no_gpu_env\n' "$directory/dev/g1-[0-1]"
        printf 'NodeName=g1 Name=gpu Type=b File=%s Flags=no_gpu_env\n' "$directory/dev/g1-[2-3]"
    } >"$directory/gres.conf"
}

write_files() {
    local node gpu
    mkdir -p "$directory"/{run,log,state,dev,munge} "${nodes[@]/#/$directory/spool/}"
    : >"$directory/run/daemons"
    # Users other than root reach munged's socket and the configuration.
    chmod 755 "$directory" "$directory/munge"
    (umask 277 && head -c 1024 /dev/urandom >"$directory/munge/key")
    {
        general_configuration
        cluster_configuration
    } >"$directory/slurm.conf"
    # Without a named version the daemons look for systemd's cgroup; version 1 is the one that only ever works unused.
    printf 'CgroupPlugin=cgroup/v1\n' >"$directory/cgroup.conf"
    if ((accounting)); then write_accounting_configuration; fi
    : >"$directory/gres.conf"
    if [[ $preset == schedules ]]; then
        write_scheduled_gres
        return
    fi
    for node in "${nodes[@]}"; do
        if [[ $node != gpu-* ]]; then continue; fi
        # slurmd insists on character devices, but follows links; mknod is not allowed everywhere.
        for gpu in 0 1 2 3; do ln -s /dev/null "$directory/dev/$node-$gpu"; done
        printf 'NodeName=%s Name=gpu Type=fake File=%s Flags=no_gpu_env\n' \
            "$node" "$directory/dev/$node-[0-3]" >>"$directory/gres.conf"
    done
}
