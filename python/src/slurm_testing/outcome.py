"""What waiting for a job gives."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from typing import Any


class JobOutcome:
    """How a job ended: true if it completed, and in comparisons, `[]`, `in` and text the task's return value.

    slurm-sdk's `job.wait()` gives a truth value. This one is used as that is (`assert job.wait()`), and as the result
    that the task returned (`assert job.wait() == 3`). `value` is the plain result; like every use as a result it raises
    JobFailed, or what the task's own library raises, where the job did not complete.
    """

    __slots__ = ("_load", "_value", "completed", "state")

    def __init__(self, completed: bool, state: str, load: Callable[[], Any]) -> None:
        self.completed = completed
        self.state = state
        self._load = load
        # Fetched now, as the cluster may be gone when the result is looked at.
        self._value: list[Any] = []
        if completed:
            # What is wrong with it is told to whoever asks for it.
            with contextlib.suppress(Exception):
                self._value.append(load())

    @property
    def value(self) -> Any:
        """What the task returned."""
        if not self._value:
            self._value.append(self._load())
        return self._value[0]

    def __bool__(self) -> bool:
        return self.completed

    def __eq__(self, other: object) -> bool:
        if isinstance(other, JobOutcome):
            return self.completed == other.completed and (not self.completed or bool(self.value == other.value))
        if isinstance(other, bool) and not (self.completed and isinstance(self.value, bool)):
            return self.completed == other
        return self.completed and bool(self.value == other)

    __hash__ = None  # type: ignore[assignment]

    def __getitem__(self, key: Any) -> Any:
        return self.value[key]

    def __contains__(self, item: object) -> bool:
        return item in self.value

    def __iter__(self) -> Iterator[Any]:
        return iter(self.value)

    def __len__(self) -> int:
        return len(self.value)

    def __str__(self) -> str:
        return str(self.value) if self.completed else self.state

    def __repr__(self) -> str:
        return f"JobOutcome({self.state}{f', {self.value!r}' if self.completed else ''})"
