"""Removes the clusters of a run as soon as no process uses it any more; `python watch.py FOLDER` is started by run.py.

It is a file of its own that needs the standard library only, so that its process is small and quickly there.
"""

import fcntl
import json
import os
import shutil
import subprocess
import sys


def remove_clusters(folder: str) -> None:
    """Destroys every cluster that is noted in the folder, then the folder."""
    notes = os.path.join(folder, "clusters")
    for name in sorted(os.listdir(notes)) if os.path.isdir(notes) else []:
        with open(os.path.join(notes, name), encoding="utf-8") as file:
            note = json.load(file)
        # A note is written before its cluster is made; one that is not there is no failure of `destroy`.
        subprocess.run(
            [note["program"], "cluster", "destroy", "--name", note["name"]],
            env=note["environment"],
            cwd="/",
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            check=False,
        )
    # The daemon of a cluster whose folder is gone ends by itself, should `destroy` have failed.
    shutil.rmtree(folder, ignore_errors=True)


def main(folder: str) -> None:
    """Waits until nobody uses the run, then removes what is left of it."""
    try:
        users = os.open(os.path.join(folder, "users.lock"), os.O_RDWR)
    except FileNotFoundError:
        return
    # Every process that uses the run holds a shared lock, which the kernel takes away however the process ends.
    fcntl.flock(users, fcntl.LOCK_EX)
    if os.path.isdir(folder):
        remove_clusters(folder)


if __name__ == "__main__":
    main(sys.argv[1])
