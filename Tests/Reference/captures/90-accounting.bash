# shellcheck shell=bash
# shellcheck disable=SC2034,SC2154 # record-captures and the other groups set and read the variables
# What the accounting daemon is asked and answers, on connections that stay open. Sourced by record-captures.

start_cluster --accounting --preset cpu --set PriorityType=priority/multifactor
accepted accounting-add-qos -- sacctmgr -i add qos high priority=5 maxwall=60 flags=DenyOnLimit grptres=cpu=4 preempt=normal
accepted accounting-modify-qos -- sacctmgr -i modify qos high set maxjobsperuser=3 preemptmode=requeue
accepted accounting-add-account -- sacctmgr -i add account bio description=Bio organization=sci grpjobs=3
accepted accounting-add-user -- sacctmgr -i add user mail,news account=bio adminlevel=operator
accepted accounting-add-association -- sacctmgr -i add user mail account=root partition=cpu fairshare=2
accepted accounting-modify-user -- sacctmgr -i modify user mail set maxjobs=2 qos+=high
accepted accounting-modify-admin -- sacctmgr -i modify user news set adminlevel=none
accepted accounting-modify-account -- sacctmgr -i modify account bio set description=Biology
accepted accounting-add-coordinator -- sacctmgr -i add coordinator account=bio names=mail
accepted accounting-show-coordinators -- sacctmgr show account withcoord withassoc
accepted accounting-delete-coordinator -- sacctmgr -i delete coordinator account=bio names=mail
accepted accounting-add-cluster -- sacctmgr -i add cluster other fairshare=3
accepted accounting-modify-cluster -- sacctmgr -i modify cluster other set classification=capability
accepted accounting-show-clusters -- sacctmgr show cluster
accepted accounting-delete-cluster -- sacctmgr -i delete cluster other
accepted accounting-add-key -- sacctmgr -i add user mail account=bio wckey=k1
accepted accounting-show-keys -- sacctmgr show wckey
accepted accounting-show-associations -- sacctmgr show assoc
accepted accounting-show-users -- sacctmgr show user withassoc withcoord
accepted accounting-show-qos -- sacctmgr show qos
accepted accounting-show-resources -- sacctmgr show tres
accepted accounting-show-events -- sacctmgr show event all_time
accepted accounting-show-transactions -- sacctmgr show transactions
accepted accounting-show-problems -- sacctmgr show problem
accepted accounting-show-configuration -- sacctmgr show configuration
accepted accounting-show-statistics -- sacctmgr show stats
accepted accounting-show-reservations -- sacctmgr show reservation
accepted accounting-show-licenses -- sacctmgr show resource
accepted accounting-show-federations -- sacctmgr show federation
accepted accounting-show-runaway -- sacctmgr show runawayjobs
refused accounting-unknown-parent -- sacctmgr -i add account x parent=nosuch
submitted accounting-submit --output=/dev/null -n2 --comment=hello --wrap true
await_job "$job" COMPLETED
await_line COMPLETED sacct -n -X -j "$job" -o state
accepted accounting-sacct -- sacct -l
accepted accounting-sacct-conditions -- sacct -X -j "$job.batch" -S now-1hour -u root -s CD
accepted accounting-sacct-script -- sacct -B -j "$job"
accepted accounting-modify-job -- sacctmgr -i modify job jobid="$job" set comment=changed
accepted accounting-add-resource -- sacctmgr -i add resource name=matlab count=5 server=s servertype=flexlm type=license
accepted accounting-modify-resource -- sacctmgr -i modify resource name=matlab server=s set count=6
accepted accounting-show-resource -- sacctmgr show resource
accepted accounting-delete-resource -- sacctmgr -i delete resource name=matlab server=s
accepted accounting-add-federation -- sacctmgr -i add federation f
recorded accounting-modify-federation -- sacctmgr -i modify federation f set clusters=slurm-test
accepted accounting-show-federation -- sacctmgr show federation
recorded accounting-delete-federation -- sacctmgr -i delete federation f
recorded accounting-roll-up -- sacctmgr -i rollup
recorded accounting-archive -- sacctmgr -i archive dump directory=/tmp events
recorded accounting-cluster-usage -- sreport cluster utilization
recorded accounting-account-usage -- sreport cluster AccountUtilizationByUser
accepted accounting-shares -- sshare -a
accepted accounting-shares-of-account -- sshare -A bio -u mail
recorded accounting-dampening -- scontrol fsdampeningfactor 2
accepted accounting-delete-association -- sacctmgr -i delete user mail account=root
accepted accounting-delete-user -- sacctmgr -i delete user news
accepted accounting-delete-account -- sacctmgr -i delete account bio
accepted accounting-delete-qos -- sacctmgr -i delete qos high
accepted accounting-clear-statistics -- sacctmgr clear stats
accepted accounting-reconfigure -- sacctmgr reconfigure
end_cluster
