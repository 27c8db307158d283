# shellcheck shell=bash
# shellcheck disable=SC2034,SC2154 # record-captures and the other groups set and read the variables
# Job priorities by factors, which need another configuration. Sourced by record-captures.

start_cluster --preset cpu --set PriorityType=priority/multifactor --set PriorityWeightAge=1000 \
    --set PriorityWeightJobSize=100 --set PriorityWeightPartition=10
submitted submit-with-factors -n8 --mem=1024 "${quiet[@]}"
submitted submit-waiting-with-factors -n8 --mem=1024 --nice=3 "${quiet[@]}"
await_job "$job" PENDING
accepted sprio -- sprio
accepted sprio-job -- sprio -l -j "$job"
accepted sprio-weights -- sprio -w
accepted show-job-with-factors -- scontrol show job "$job"
end_cluster
