# shellcheck shell=bash
# shellcheck disable=SC2034,SC2154 # record-captures and the other groups set and read the variables
# A cluster on which nothing happens yet. Sourced by record-captures.

start_cluster --set Licenses=matlab:4,ansys:2 --set SlurmctldParameters=enable_configless --set RebootProgram=/bin/true

accepted ping --frame REQUEST_PING --frame RESPONSE_SLURM_RC -- scontrol ping
accepted sinfo --frame RESPONSE_PARTITION_INFO -- sinfo
accepted sinfo-nodes-long -- sinfo -N -l
accepted sinfo-reasons -- sinfo -R
accepted sinfo-reservations -- sinfo -T
accepted squeue-no-jobs -- squeue
accepted show-jobs-none -- scontrol show job
accepted show-nodes -- scontrol show node
accepted show-partitions -- scontrol show partition
accepted show-config -- scontrol show config
accepted show-steps-none -- scontrol show step
accepted show-reservations-none -- scontrol show reservation
accepted show-licenses -- scontrol show licenses
accepted show-topology -- scontrol show topology
accepted show-burst-buffer -- scontrol show burstbuffer
accepted show-associations -- scontrol show assoc_mgr
accepted sdiag -- sdiag
accepted sdiag-reset -- sdiag --reset
