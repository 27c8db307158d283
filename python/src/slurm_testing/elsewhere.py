"""Finding `slurm.testing` where slurm-sdk's folder `slurm` is another one, as after `pip install -e`."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec
from importlib.util import spec_from_file_location
from pathlib import Path
from types import ModuleType


class _TestingFinder(MetaPathFinder):
    """Finds `slurm.testing` beside this package."""

    def find_spec(self, name: str, path: Sequence[str] | None, target: ModuleType | None = None) -> ModuleSpec | None:
        if name != "slurm.testing":
            return None
        folder = Path(__file__).parent.parent / "slurm" / "testing"
        return spec_from_file_location(name, folder / "__init__.py", submodule_search_locations=[str(folder)])


def find_testing_elsewhere() -> None:
    """Makes `import slurm.testing` find this package where nothing else does; importing `slurm_testing` does this."""
    if not any(isinstance(finder, _TestingFinder) for finder in sys.meta_path):
        sys.meta_path.append(_TestingFinder())
