"""The collector of garbage of a desk: seldom, and not at all while much is loaded; afterwards as it was."""

import gc

import pytest

from letapis.web import collecting


def test_it_is_as_before_when_the_desk_is_closed() -> None:
    before = gc.get_threshold()
    with collecting.seldom():
        assert gc.get_threshold() == collecting.SELDOM
    assert gc.get_threshold() == before


def test_what_was_loaded_is_left_to_itself_whatever_happened() -> None:
    def fail() -> None:
        with collecting.loading():
            assert not gc.isenabled()
            raise KeyError

    frozen = gc.get_freeze_count()
    try:
        with pytest.raises(KeyError):
            fail()
        assert gc.isenabled()
        assert gc.get_freeze_count() > frozen
    finally:
        gc.unfreeze()
