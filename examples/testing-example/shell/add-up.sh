#!/bin/bash
# Adds up what the tasks of count-words.sh have found.
#SBATCH --job-name=add-up
#SBATCH --mem=200M
#SBATCH --time=5
#SBATCH --output=add-up.log
set -euo pipefail
awk '{ sum += $1 } END { print sum }' words-* >total
