"""The floor of all network; nothing stands on it so far, since Letapis reads what it is given."""
