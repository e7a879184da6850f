"""The register others read: given a read-only register, and nothing else."""
