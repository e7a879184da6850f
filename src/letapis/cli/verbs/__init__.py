"""One file a verb, imported only when the verb is chosen. It holds `command`, a click command.

`letapis.cli.listing` names them all.
"""
