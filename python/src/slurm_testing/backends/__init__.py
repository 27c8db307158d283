"""Backends: what carries out a cluster's submissions. They have the methods of slurm-sdk's `BackendBase`."""

from .base import Backend
from .command import CommandBackend
from .local import LocalBackend
from .mock import MockBackend

__all__ = ["Backend", "CommandBackend", "LocalBackend", "MockBackend"]
