"""One thread for numpy's matrix products: each process of `--jobs` works by itself, and threads that wait burn time."""

import ctypes
from itertools import product
from pathlib import Path

import numpy as np

_NAMES = tuple("".join(parts) for parts in product(("scipy_", ""), ("openblas_set_num_threads",), ("64_", "")))


def one_thread() -> bool:
    """Ask OpenBLAS, which comes with numpy, for one thread; False where it is not there to be asked.

    The variable `OPENBLAS_NUM_THREADS` does the same, but only before numpy is first imported.
    """
    package = Path(np.__file__).parent
    found = [
        path for folder in (package.with_name("numpy.libs"), package / ".libs") for path in folder.glob("*openblas*")
    ]
    for path in found:
        library = ctypes.CDLL(str(path))
        for name in _NAMES:
            if hasattr(library, name):
                getattr(library, name)(1)
                return True
    return False
