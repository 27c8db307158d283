#!/bin/bash
# Counts the words of one file: the line of files.txt that has this task's number.
#SBATCH --job-name=count-words
#SBATCH --mem=200M
#SBATCH --time=5
#SBATCH --output=count-%a.log
set -euo pipefail
file=$(sed -n "${SLURM_ARRAY_TASK_ID}p" files.txt)
wc -w <"$file" >"words-$SLURM_ARRAY_TASK_ID"
