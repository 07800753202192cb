"""The generator from outside: same bytes everywhere, and no harm to what is not its own."""

import os
import shutil
import time

import pytest

from kit.build import BASE_URL, ROOT, run

INPUTS = ["content", "seeds", "themes"]


@pytest.fixture
def project(tmp_path):
    """Copies of our own inputs in a folder of the name given."""

    def copy(name):
        folder = tmp_path / name
        for source in INPUTS:
            shutil.copytree(ROOT / source, folder / source)
        return folder

    return copy


def contents(folder):
    """Every file by name, dotfiles too."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_the_same_input_gives_the_same_bytes(project):
    places = [
        (project("een"), "1", {"TZ": "Pacific/Kiritimati", "LC_ALL": "C"}),
        (project("een map verder/twéé"), "2", {"TZ": "America/Adak", "LC_ALL": "nl_NL.UTF-8"}),
    ]
    sites = []
    for folder, jobs, environment in places:
        result = run(
            "build", "--base-url", BASE_URL, "--jobs", jobs, cwd=folder, **environment
        )
        assert result.returncode == 0, result.stderr
        sites.append(contents(folder / "site"))
        # So that no two files could share the second in which they were made.
        time.sleep(1.1)
    assert len(sites[0]) > 100
    assert sites[0].keys() == sites[1].keys()
    assert [name for name in sites[0] if sites[0][name] != sites[1][name]] == []


def test_a_build_with_nothing_new_touches_nothing(project):
    folder = project("project")
    assert run("build", cwd=folder).returncode == 0
    before = stamps(folder / "site")
    again = run("build", cwd=folder)
    assert again.returncode == 0
    assert stamps(folder / "site") == before


def test_a_build_with_one_change_touches_only_what_changed(project):
    folder = project("project")
    assert run("build", cwd=folder).returncode == 0
    before = stamps(folder / "site")
    term = folder / "content/begrippen/proefplaatsing.md"
    term.write_text(term.read_text() + "\nEen zin die er nog niet stond.\n")
    assert run("build", cwd=folder).returncode == 0
    after = stamps(folder / "site")
    changed = {name for name in after if after[name] != before.get(name)}
    assert "begrippen/proefplaatsing/index.html" in changed
    assert len(changed) < len(after) / 10


def stamps(folder):
    return {
        path.relative_to(folder).as_posix(): (path.stat().st_mtime_ns, path.stat().st_ino)
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_a_folder_of_somebody_else_is_left_alone(project):
    folder = project("project")
    photos = folder / "foto's"
    photos.mkdir()
    (photos / "zomer.txt").write_text("van mij")
    result = run("build", "--output", str(photos), cwd=folder)
    assert result.returncode == 2
    assert "not made by kennisbank" in result.stderr
    assert contents(photos) == {"zomer.txt": b"van mij"}


@pytest.mark.parametrize("inside", ["content", "content/vragen", "themes/helder", "."])
def test_the_sources_are_no_place_for_the_site(project, inside):
    folder = project("project")
    before = contents(folder)
    result = run("build", "--output", inside, cwd=folder)
    assert result.returncode == 2
    assert contents(folder) == before


def test_missing_content_is_an_error(project):
    folder = project("project")
    shutil.rmtree(folder / "content")
    result = run("build", cwd=folder)
    assert result.returncode == 1
    assert "content" in result.stderr
    assert not (folder / "site").exists()


def test_a_mistake_in_content_is_told_with_its_place_and_nothing_is_written(project):
    folder = project("project")
    assert run("build", cwd=folder).returncode == 0
    before = stamps(folder / "site")
    page = folder / "content/begrippen/proefplaatsing.md"
    page.write_text(page.read_text().replace("titel:", "tittel:", 1))
    result = run("build", cwd=folder)
    assert result.returncode == 1
    assert "content/begrippen/proefplaatsing.md:2:" in result.stderr
    assert "titel" in result.stderr
    assert stamps(folder / "site") == before


@pytest.mark.parametrize(
    "arguments", [["--jobs", "0"], ["--as-of", "gisteren"], ["--onbekend"], ["--base-url", "x"]]
)
def test_wrong_usage(arguments, tmp_path):
    result = run("build", *arguments, cwd=tmp_path)
    assert result.returncode == 2
    assert os.listdir(tmp_path) == []


def test_our_own_content_has_no_errors_or_warnings():
    result = run("check", "--strict")
    assert result.returncode == 0, result.stderr
