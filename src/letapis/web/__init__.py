"""The pages: the desk, which may write, and the public site, which may not."""
