# shellcheck shell=bash
# shellcheck disable=SC2034,SC2154 # record-captures and the other groups set and read the variables
# A client without a configuration file, which asks the controller for it. Sourced by record-captures.

# Such a client knows munged's usual socket only; in this mount namespace that place belongs to the script.
mount -t tmpfs tmpfs /run
mkdir /run/munge
ln -s "$scratch/cluster/munge/socket" /run/munge/munge.socket.2
# shellcheck source=../lib/ports.bash
source "$reference/lib/ports.bash"
choose_ports 1
as_user "$slurm_capture" --listen "$base_port" --forward "127.0.0.1:${ports[0]}" --output "$scratch/captures" \
    --timeout 20 --case configless -- env -u SLURM_CONF "SLURM_CONF_SERVER=127.0.0.1:$base_port" sinfo >/dev/null
umount /run

accepted shutdown -- scontrol shutdown slurmctld
end_cluster
