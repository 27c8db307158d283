"""Functions that tests submit without slurm-sdk."""

import os


def add(first, second):
    return first + second


def fail():
    raise ValueError("as it should")


def gpus():
    return os.environ["SLURM_JOB_GPUS"]
