"""An everyday life of Snakemake: a workflow of four jobs, each with a step of srun."""

import subprocess
import sys
from pathlib import Path

RULES = """
rule all:
    input: "sum"
rule one:
    output: "part/{index}"
    resources: mem_mb=800, runtime=5
    shell: "echo {wildcards.index} > {output}"
rule sum:
    input: expand("part/{index}", index=range(3))
    output: "sum"
    resources: mem_mb=800, runtime=5
    shell: "cat {input} > {output}"
"""


def main():
    Path("Snakefile").write_text(RULES)
    options = ["--jobs", "3", "--default-resources", "slurm_partition=cpu", "slurm_account=root"]
    # It looks for the first time after 40 s otherwise, and then once in 40 s.
    looks = ["--slurm-init-seconds-before-status-checks", "1", "--seconds-between-status-checks", "1"]
    subprocess.run([sys.executable, "-m", "snakemake", "--executor", "slurm", *options, *looks], check=True)
    assert Path("sum").read_text() == "0\n1\n2\n"


if __name__ == "__main__":
    main()
