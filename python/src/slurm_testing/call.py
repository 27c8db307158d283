"""What a job of a SimpleCluster runs: `python call.py FOLDER` calls what is in call.pickle and writes result.pickle."""

import pickle
import runpy
import sys
import types
from pathlib import Path


def main(folder: Path) -> None:
    with (folder / "call.pickle").open("rb") as file:
        origin = pickle.load(file)
        sys.path[:] = origin["path"]
        if origin["main"] and origin["main"].endswith(".py"):
            # As multiprocessing does it: the main module's functions, without running what is under `if __name__`.
            module = types.ModuleType("__mp_main__")
            module.__dict__.update(runpy.run_path(origin["main"], run_name="__mp_main__"))
            sys.modules["__main__"] = sys.modules["__mp_main__"] = module
        function, arguments, keywords = pickle.load(file)
    result = function(*arguments, **keywords)
    unfinished = folder / "result.new"
    with unfinished.open("wb") as file:
        pickle.dump(result, file)
    unfinished.rename(folder / "result.pickle")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
