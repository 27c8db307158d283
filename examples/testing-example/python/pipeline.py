"""A small pipeline of slurm-sdk's tasks: words are counted in parallel, then the counts are added up."""

import os
from collections import Counter

from slurm import task


@task(time="00:05:00", mem="200M")
def count_words(path: str) -> dict:
    """How often each word is in a file."""
    with open(path, encoding="utf-8") as file:
        return dict(Counter(file.read().split()))


@task(time="00:05:00", mem="200M")
def add_up(*counts: dict) -> dict:
    """The sum of several counts."""
    total: Counter = Counter()
    for count in counts:
        total.update(count)
    return dict(total)


@task(time="00:05:00", mem="200M", gpus=2)
def train(epochs: int) -> dict:
    """Something that wants GPUs."""
    gpus = int(os.environ["SLURM_GPUS_ON_NODE"])
    return {"model": "trained", "steps": epochs * gpus}
