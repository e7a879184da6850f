"""Where the example reports are: in the package where it was installed, else beside the source."""

from pathlib import Path

import letapis

_PACKAGE = Path(letapis.__file__).parent


def example_files() -> tuple[Path, ...]:
    """The example reports, in the order of their days."""
    for folder in (_PACKAGE / "examples", _PACKAGE.parents[1] / "examples"):
        if found := sorted(folder.glob("[0-9]*.json")):
            return tuple(found)
    return ()
