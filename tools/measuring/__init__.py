"""How well reports are read: the development sets, one file each, and what they have in common.

`records` says what a set gives, `statistics` makes figures of it, `tables` writes them down, `sets` lists all sets.
`../eval_reading.py` runs them.
"""
