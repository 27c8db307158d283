extension FileTemplate {
    /// slurm.conf of a cluster in containers.
    static let slurm = FileTemplate(
        text: """
            # Cluster {{ name }}. Changes take effect when the cluster is started again.
            ClusterName={{ name }}
            SlurmctldHost={{ controller }}
            SlurmUser=slurm
            SlurmdUser=root
            AuthType=auth/munge
            CredType=cred/munge

            StateSaveLocation=/var/spool/slurmctld
            SlurmdSpoolDir=/var/spool/slurmd
            SlurmctldPidFile=/run/slurmctld.pid
            SlurmdPidFile=/run/slurmd.pid
            SlurmctldLogFile=/var/log/slurm/slurmctld.log
            SlurmdLogFile=/var/log/slurm/slurmd.log

            ProctrackType=proctrack/linuxproc
            TaskPlugin=task/none
            JobAcctGatherType=jobacct_gather/none
            MpiDefault=none
            SchedulerType=sched/backfill
            {% if schedulerParameters %}
            SchedulerParameters={{ schedulerParameters }}
            {% endif %}
            SelectType=select/cons_tres
            SelectTypeParameters=CR_Core_Memory
            DefMemPerCPU={{ memoryPerCPU }}
            PropagateResourceLimits=NONE
            ReturnToService=2
            SlurmdParameters=config_overrides
            {% if hasGPUs %}
            GresTypes=gpu
            {% endif %}
            {% if accounting %}
            AccountingStorageType=accounting_storage/slurmdbd
            AccountingStorageHost={{ controller }}
            {% if hasGPUs %}
            AccountingStorageTRES=gres/gpu
            {% endif %}
            {% if enforced %}
            AccountingStorageEnforce={{ enforced }}
            {% endif %}
            {% else %}
            AccountingStorageType=accounting_storage/none
            {% endif %}

            {% for node in nodes %}
            NodeName={{ node.name }} CPUs={{ node.cpus }} RealMemory={{ node.memory }}{{ node.rest }} State=UNKNOWN
            {% endfor %}

            {% for partition in partitions %}
            PartitionName={{ partition.name }} Nodes={{ partition.nodes }} Default={{ partition.default }} \
            MaxTime={{ partition.maxTime }} State={{ partition.state }}
            {% endfor %}

            """
    )

    /// slurmdbd.conf: the database knows the daemon by its user.
    static let slurmdbd = FileTemplate(
        text: """
            # The accounting daemon of cluster {{ name }}; its database listens on a socket only and needs no password.
            AuthType=auth/munge
            DbdHost={{ controller }}
            SlurmUser=slurm
            LogFile=/var/log/slurm/slurmdbd.log
            PidFile=/run/mysqld/slurmdbd.pid
            StorageType=accounting_storage/mysql
            StorageHost=localhost
            StorageUser=slurm
            StorageLoc=slurm_acct_db

            """
    )

    /// cgroup.conf: Slurm's daemons look for it even where nothing uses cgroups.
    static let cgroup = FileTemplate(
        text: """
            # The containers' own limits hold; Slurm leaves cgroups alone.
            CgroupPlugin=cgroup/v1

            """
    )

    /// oci.conf: `--container` runs a bundle with crun, as the user of the job.
    ///
    /// The keys are those of 22.05 and later: oci.conf(5). %u and what else stands here makes a name that no other
    /// container has.
    static let oci = FileTemplate(
        text: """
            # How `srun --container=BUNDLE` and `sbatch --container=BUNDLE` run a bundle of the Open Container Initiative.
            RunTimeQuery="crun --root=/tmp/crun-%u state %n.%u.%j.%s.%t"
            RunTimeKill="crun --root=/tmp/crun-%u kill --all %n.%u.%j.%s.%t SIGTERM"
            RunTimeDelete="crun --root=/tmp/crun-%u delete --force %n.%u.%j.%s.%t"
            RunTimeRun="crun --root=/tmp/crun-%u run --bundle %b %n.%u.%j.%s.%t"

            """
    )

    /// plugstack.conf: a place for SPANK plugins.
    static let plugstack = FileTemplate(
        text: """
            # SPANK plugins, one per line: required /path/to/plugin.so arguments

            """
    )

    /// The file with which `ssh -F` reaches the machines.
    static let ssh = FileTemplate(
        text: """
            # ssh -F {{ file }} {{ name }}
            Host {{ name }} {{ controller }}
              HostName 127.0.0.1
              Port {{ port }}
              User slurm
              IdentityFile "{{ directory }}/secrets/user_key"
              IdentitiesOnly yes
              UserKnownHostsFile "{{ directory }}/known_hosts"
              StrictHostKeyChecking yes

            """
    )
}
