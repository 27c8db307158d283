# shellcheck shell=bash
# shellcheck disable=SC2034,SC2154 # real-slurm sets and reads the variables that are named here
# slurmdbd and a MariaDB of its own for the cluster in $directory, on a Unix socket, tuned for speed and not for keeping
# anything. Sourced, not run.

require_accounting() {
    local tool
    for tool in slurmdbd mariadbd mariadb-install-db sacctmgr; do
        command -v "$tool" >/dev/null || fail "$tool is not installed: apt-get install slurmdbd mariadb-server-core"
    done
}

# The port of slurmdbd follows those of the nodes.
accounting_port() {
    echo $((base_port + 1 + ${#nodes[@]}))
}

# Puts what a cluster with accounting has in its slurm.conf before what --set asks for.
accounting_settings() {
    settings=(
        AccountingStorageType=accounting_storage/slurmdbd
        AccountingStorageHost=localhost
        "AccountingStoragePort=$(accounting_port)"
        "AccountingStoragePass=$directory/munge/socket"
        AccountingStorageTRES=gres/gpu
        AccountingStoreFlags=job_comment,job_script,job_env
        ${settings[@]+"${settings[@]}"}
    )
}

write_accounting_configuration() {
    mkdir -p "$directory/database"
    (
        umask 077
        cat >"$directory/slurmdbd.conf" <<TEXT
AuthType=auth/munge
AuthInfo=socket=$directory/munge/socket
DbdHost=localhost
DbdAddr=127.0.0.1
DbdPort=$(accounting_port)
SlurmUser=root
LogFile=$directory/log/slurmdbd.log
PidFile=$directory/run/slurmdbd.pid
StorageType=accounting_storage/mysql
StorageUser=root
StorageLoc=accounting
CommitDelay=0
TEXT
    )
}

database_answers() {
    # The client that could ask comes with a large package; the log says it as well.
    grep -qs 'ready for connections' "$directory/log/mariadbd.out"
}

# slurmctld introduces its cluster to slurmdbd once both run.
cluster_is_registered() {
    [[ -n $(SLURM_CONF=$directory/slurm.conf timeout 10 sacctmgr --noheader --parsable2 show cluster \
        format=controlhost 2>/dev/null) ]]
}

start_accounting() {
    # MariaDB needs its system tables even to be told that nobody has to sign in.
    mariadb-install-db --no-defaults --user=root --datadir="$directory/database/data" --skip-test-db \
        --auth-root-authentication-method=normal --skip-name-resolve --innodb-log-file-size=8M \
        --innodb-flush-log-at-trx-commit=0 >"$directory/log/mariadb-install.out" 2>&1 || {
        reason='MariaDB could not be set up'
        return 1
    }
    start_daemon mariadbd mariadbd --no-defaults --user=root --datadir="$directory/database/data" \
        --socket="$directory/database/socket" --pid-file="$directory/run/mariadbd.pid" --skip-networking \
        --skip-log-bin --innodb-flush-log-at-trx-commit=0 --innodb-doublewrite=0 --innodb-buffer-pool-size=32M \
        --innodb-log-file-size=8M --innodb-lock-wait-timeout=900
    await "MariaDB answered" database_answers || return
    start_daemon slurmdbd "MYSQL_UNIX_PORT=$directory/database/socket" slurmdbd -D
    await "slurmdbd listened" port_is_open "$(accounting_port)"
}
