# shellcheck shell=bash
# shellcheck disable=SC2034,SC2154 # record-captures and the other groups set and read the variables
# Every way to submit a batch job. Sourced by record-captures. The jobs stay, for the listings of the next groups.

cat >"$scratch/work/hello.sh" <<'TEXT'
#!/bin/bash
#SBATCH --job-name=hello
#SBATCH --time=10
#SBATCH --output=/dev/null
#SBATCH --comment="says hello, and waits"
echo "hello from $SLURM_JOB_ID"
sleep 600
TEXT
readonly quiet=(--output=/dev/null --wrap 'sleep 600')

accepted submit-plain --frame REQUEST_SUBMIT_BATCH_JOB --frame RESPONSE_SUBMIT_BATCH_JOB -- sbatch hello.sh
plain_job=1
submitted submit-short --output=/dev/null --mem=16 --wrap true
completed_job=$job
submitted submit-failing --output=/dev/null --mem=16 --wrap 'exit 3'
failed_job=$job
submitted submit-unwritable-output --output=/nosuch/directory/file --mem=16 --wrap true
submitted submit-with-step --mem=64 -n2 --output=/dev/null --wrap "SLURM_CONF=$SLURM_CONF srun --mem=16 sleep 600"
step_job=$job
# They end before the long jobs below fill the nodes.
await_job "$completed_job" COMPLETED
await_job "$failed_job" FAILED
await_job "$step_job" RUNNING

submitted submit-arguments hello.sh one "two words" 'three"quotes'
submitted submit-wrap --wrap 'sleep 600'
submitted submit-tasks-and-memory -n2 --mem=512 "${quiet[@]}"
tasks_job=$job
submitted submit-gpus -p gpu --gpus=2 "${quiet[@]}"
gpu_job=$job
submitted submit-gres -p gpu --gres=gpu:fake:1 "${quiet[@]}"
submitted submit-gpus-per-node -p gpu --gpus-per-node=1 -c2 "${quiet[@]}"
submitted submit-gpus-per-task -p gpu -n2 --gpus-per-task=2 --cpus-per-gpu=1 --mem-per-gpu=256 "${quiet[@]}"
submitted submit-array --array=1-4%2 -J sweep "${quiet[@]}"
array_job=$job
submitted submit-array-step --array=0-20:5,30 --begin=now+1hour "${quiet[@]}"
submitted submit-dependency --dependency="afterok:$plain_job" "${quiet[@]}"
dependent_job=$job
submitted submit-dependency-singleton --dependency=singleton -J hello "${quiet[@]}"
submitted submit-begin --begin=now+1hour "${quiet[@]}"
submitted submit-hold --hold "${quiet[@]}"
held_job=$job
submitted submit-export-none --export=NONE "${quiet[@]}"
submitted submit-export-list --export=GREETING=hello,EMPTY= "${quiet[@]}"
submitted submit-two-nodes -N2 --ntasks-per-node=2 --exclusive "${quiet[@]}"
submitted submit-node-range -N1-2 -n3 -c1 --mem-per-cpu=128 --distribution=cyclic "${quiet[@]}"
submitted submit-node-names -w cpu-1 -x cpu-0 --contiguous "${quiet[@]}"
submitted submit-feature -p cpu,gpu -C gpu "${quiet[@]}"
submitted submit-times --time=1-02:03:04 --time-min=10 --deadline=now+3days --signal=B:USR2@30 "${quiet[@]}"
submitted submit-files -D /tmp -o 'out-%j.txt' -e /dev/null -i /dev/null --open-mode=append --wrap 'sleep 600' --hold
submitted submit-texts -J 'Grüße' --comment='blanks and "quotes"' -A physics --wckey=blue --mail-type=END,FAIL \
    --mail-user=someone@example.org "${quiet[@]}" --hold
submitted submit-licenses --licenses=matlab:2 --nice=100 --no-requeue --priority=77 "${quiet[@]}"
submitted submit-oversubscribe --oversubscribe --overcommit --tmp=10 --switches=1@5 --requeue "${quiet[@]}" --hold
submitted submit-topology -B 1:1:1 --threads-per-core=1 --hint=nomultithread --cpu-freq=high "${quiet[@]}" --hold
accepted submit-stdin -- sh -c 'printf "#!/bin/sh\n#SBATCH -o /dev/null\nsleep 600\n" | sbatch'
accepted submit-kill-on-invalid -- sbatch --kill-on-invalid-dep=yes --dependency=afternotok:1 "${quiet[@]}"
accepted submit-heterogeneous -- sbatch -n1 --mem=64 : -n2 --mem=128 "${quiet[@]}" --hold

refused submit-unknown-partition --frame RESPONSE_SLURM_RC_MSG -- sbatch -p nosuch "${quiet[@]}"
refused submit-too-much-memory -- sbatch --mem=1000000 "${quiet[@]}"
refused submit-unknown-node -- sbatch -w nosuch "${quiet[@]}"
refused submit-unknown-feature -- sbatch -C nosuch "${quiet[@]}"
refused submit-too-many-gpus -- sbatch -p gpu --gres=gpu:99 "${quiet[@]}"
refused submit-unknown-dependency -- sbatch --dependency=afterok "${quiet[@]}"
refused submit-unknown-reservation -- sbatch --reservation=nosuch "${quiet[@]}"
refused submit-unknown-license -- sbatch --licenses=nosuch:1 "${quiet[@]}"

accepted test-only -- sbatch --test-only -n2 hello.sh
accepted test-only-srun -- srun --test-only -n2 true
refused test-only-too-big -- sbatch --test-only --mem=1000000 hello.sh

await_job "$plain_job" RUNNING
await_job "$gpu_job" RUNNING
