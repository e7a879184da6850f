"""Tests of the register floor."""
