"""The session file: every line confirmed, every damage said, nothing lost that was confirmed."""

import errno
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from game.session import log as files
from game.session.log import FORMAT, SessionFileError, SessionLog, copy_good_part, read, sealed

HEAD = {"uuid": "6f9d", "table": "Tafel één", "seed": 3, "length": 120, "document": {"name": "Oudeloo €"}}
TEXTS = ["star wensbus", "grow groengroep", 'say own.0 "Wij openen 🌻 het dorpshuis"', "go next", "undo 3", "cover"]


def write(path: Path, texts=TEXTS) -> Path:
    log = SessionLog.create(path, HEAD)
    for number, text in enumerate(texts):
        log.append(1_800_000_000.0 + number, "action", text, [["meter", "energy", 6, 5, "grow"]], [1, [2, 3]])
    log.close()
    return path


@pytest.fixture
def file(tmp_path):
    return write(tmp_path / "avond.kks")


def refused(call, *arguments) -> SessionFileError:
    with pytest.raises(SessionFileError) as error:
        call(*arguments)
    return error.value


def looked_at(path):
    """What stands in a file, or how it was refused."""
    try:
        return read(path), ""
    except SessionFileError as error:
        if error.code not in ("no_head", "newer"):
            raise
        return None, error.code


def test_a_file_is_read_back_as_it_was_written(file):
    contents = read(file)
    assert contents.head == {"kks": FORMAT, **HEAD}
    assert [one.text for one in contents.lines] == TEXTS
    assert [one.number for one in contents.lines] == [1, 2, 3, 4, 5, 6]
    assert contents.lines[1].time == 1_800_000_001.0
    assert (contents.torn, contents.damaged, contents.size) == (False, 0, file.stat().st_size)


def test_every_line_is_json_that_anybody_can_read(file):
    lines = file.read_text(encoding="utf-8").splitlines()
    assert len(lines) == 7
    assert all(len(json.loads(one)["crc"]) == 8 for one in lines)


def test_a_file_is_whole_before_it_has_its_name(tmp_path, monkeypatch):
    seen = []
    rename = os.replace
    monkeypatch.setattr(os, "replace", lambda one, other: (seen.append(Path(one).read_bytes()), rename(one, other)))
    path = write(tmp_path / "avond.kks", [])
    assert seen == [path.read_bytes()]
    assert read(path).head["seed"] == 3


def test_an_entry_is_on_disk_when_append_returns(tmp_path):
    log = SessionLog.create(tmp_path / "avond.kks", HEAD)
    for number, text in enumerate(TEXTS, start=1):
        assert log.append(1.0, "action", text, [], []) == number
        assert [one.text for one in read(log.path).lines] == TEXTS[:number]
    log.close()


def test_every_entry_is_synced(tmp_path, monkeypatch):
    log = SessionLog.create(tmp_path / "avond.kks", HEAD)
    synced = []
    sync = os.fsync
    monkeypatch.setattr(os, "fsync", lambda handle: (synced.append(handle), sync(handle)))
    log.append(1.0, "action", "cover", [], [])
    assert len(synced) == 1
    log.close()


def test_the_last_line_torn_at_any_byte_is_dropped_and_said(file):
    whole = file.read_bytes()
    start = whole.rstrip(b"\n").rindex(b"\n") + 1
    for end in range(start, len(whole)):
        file.write_bytes(whole[:end])
        contents = read(file)
        assert [one.text for one in contents.lines] == TEXTS[:-1]
        assert (contents.torn, contents.damaged, contents.size) == (end > start, 0, start)


@pytest.mark.parametrize("rest", [b"\0" * 512, b"{", b'{"n":7}', b"\xff\xfe"])
def test_rubbish_after_the_last_line_is_dropped_and_said(file, rest):
    file.write_bytes(file.read_bytes() + rest)
    contents = read(file)
    assert contents.torn
    assert len(contents.lines) == len(TEXTS)


def test_a_torn_line_is_cut_off_when_the_workshop_goes_on(file):
    whole = file.read_bytes()
    file.write_bytes(whole[:-9])
    log, contents = SessionLog.reopen(file)
    assert contents.torn
    log.append(2.0, "entry", "go next", [], [])
    log.close()
    assert [one.text for one in read(file).lines] == [*TEXTS[:-1], "go next"]
    assert not read(file).torn


def test_a_torn_line_longer_than_what_follows_leaves_nothing_behind(file):
    file.write_bytes(file.read_bytes() + b'{"n":7,"text":"' + b"x" * 5000)
    log, _ = SessionLog.reopen(file)
    log.append(2.0, "entry", "go", [], [])
    log.close()
    assert read(file).lines[-1].text == "go"
    assert b"xxx" not in file.read_bytes()


def test_a_flipped_bit_anywhere_is_noticed_and_said_with_its_line(file):
    """Three bits of every byte, head included: never a crash, never silently wrong."""
    whole = file.read_bytes()
    starts = [0, *(where + 1 for where, byte in enumerate(whole[:-1]) if byte == 10)]
    good = read(file)
    for where in range(len(whole)):
        line = max(number for number, start in enumerate(starts, start=1) if start <= where)
        for bit in {where % 8, (3 * where + 1) % 8, 7}:
            file.write_bytes(whole[:where] + bytes([whole[where] ^ 1 << bit]) + whole[where + 1 :])
            contents, code = looked_at(file)
            assert bool(code) is (line == 1)
            if contents is None:
                continue
            last_newline = where == len(whole) - 1
            assert contents.damaged == (0 if last_newline else line)
            assert contents.torn is last_newline
            assert contents.lines == good.lines[: line - 2]
            assert whole[: contents.size].count(b"\n") == line - 1


@pytest.mark.parametrize("seed", range(40))
def test_random_damage_never_crashes_and_never_goes_unsaid(tmp_path, file, seed):
    from random import Random

    random, whole, good = Random(seed), file.read_bytes(), read(file)
    for _ in range(25):
        data = bytearray(whole)
        for _ in range(random.randint(1, 3)):
            where, size = random.randrange(len(data)), random.randint(0, 60)
            data[where : where + size] = random.choice([b"", random.randbytes(size), b"\n", data[:size], b"\0" * size])
        if bytes(data) == whole:
            continue
        file.write_bytes(data)
        contents, _ = looked_at(file)
        if contents is None:
            continue
        assert contents.lines == good.lines[: len(contents.lines)]
        assert contents.torn or contents.damaged or whole.startswith(bytes(data))


def test_lines_that_changed_places_are_noticed(file):
    lines = file.read_bytes().splitlines(keepends=True)
    lines[2], lines[3] = lines[3], lines[2]
    file.write_bytes(b"".join(lines))
    assert read(file).damaged == 3


def test_a_line_that_was_taken_out_is_noticed(file):
    lines = file.read_bytes().splitlines(keepends=True)
    file.write_bytes(b"".join(lines[:3] + lines[4:]))
    assert read(file).damaged == 4


def test_a_line_of_another_workshop_is_noticed(tmp_path, file):
    other = write(tmp_path / "ander.kks", ["star dorpshuis", *TEXTS[1:]])
    lines = file.read_bytes().splitlines(keepends=True)
    lines[4] = other.read_bytes().splitlines(keepends=True)[4]
    file.write_bytes(b"".join(lines))
    assert read(file).damaged == 5


def test_whole_lines_that_say_too_little_are_damage(tmp_path):
    head, chain = sealed({"kks": FORMAT}, 0)
    for body in ({"n": 1}, {"n": 2, "t": 1.0, "kind": "entry", "text": "go next", "events": [], "state": []}):
        path = tmp_path / "avond.kks"
        path.write_bytes(head + sealed(body, chain)[0])
        assert read(path).damaged == 2


def test_a_damaged_middle_is_not_gone_on_with(file):
    whole = file.read_bytes()
    middle = whole.index(b"go next")
    file.write_bytes(whole[:middle] + b"G" + whole[middle + 1 :])
    error = refused(SessionLog.reopen, file)
    assert (error.code, error.line) == ("damaged", 5)
    assert file.read_bytes()[middle : middle + 1] == b"G"


def test_the_good_part_is_copied_and_the_damaged_file_left_as_it_was(file):
    whole = file.read_bytes()
    middle = whole.index(b"go next")
    broken = whole[:middle] + b"G" + whole[middle + 1 :]
    file.write_bytes(broken)
    copy, second = copy_good_part(file), copy_good_part(file)
    assert copy != second
    assert file.read_bytes() == broken
    for one in (copy, second):
        contents = read(one)
        assert [line.text for line in contents.lines] == TEXTS[:3]
        assert (contents.torn, contents.damaged) == (False, 0)
    log, _ = SessionLog.reopen(copy)
    assert log.append(2.0, "entry", "go next", [], []) == 4
    log.close()


def test_the_first_damage_is_said_also_when_the_last_line_is_torn(file):
    whole = file.read_bytes()
    middle = whole.index(b"cover") - 300
    file.write_bytes(whole[:middle] + b"#" + whole[middle + 1 : -5])
    contents = read(file)
    assert contents.damaged
    assert not contents.torn


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "no_head"),
        (b"\n", "no_head"),
        (b"hello", "no_head"),
        (b"\0" * 4096, "no_head"),
        (b"[" * 200_000 + b"\n", "no_head"),
        (b"\xff\xfe\n", "no_head"),
        (b"[]\n", "no_head"),
        (b"null\n", "no_head"),
        (b'{"kks":99,"sealed":"otherwise"}\n', "newer"),
        (sealed({"kks": FORMAT + 1}, 0)[0], "newer"),
        (sealed({"kks": FORMAT}, 0)[0][:-1], "no_head"),
    ],
)
def test_what_is_no_session_file_is_said(tmp_path, data, code):
    path = tmp_path / "avond.kks"
    path.write_bytes(data)
    assert refused(read, path).code == code
    assert refused(SessionLog.reopen, path).code == code
    assert path.read_bytes() == data


def test_a_missing_file_is_said(tmp_path):
    assert refused(read, tmp_path / "weg.kks").code == "missing"
    assert refused(SessionLog.reopen, tmp_path / "weg.kks").code == "missing"
    assert not list(tmp_path.iterdir())


def test_a_folder_is_no_file(tmp_path):
    assert refused(read, tmp_path).code == "unreadable"
    assert refused(SessionLog.reopen, tmp_path).code == "missing"


def test_a_saved_workshop_is_never_written_over(file):
    before = file.read_bytes()
    assert refused(SessionLog.create, file, HEAD).code == "exists"
    assert file.read_bytes() == before


def test_one_process_a_file(file):
    log, _ = SessionLog.reopen(file)
    assert refused(SessionLog.reopen, file).code == "locked"
    log.close()
    again, _ = SessionLog.reopen(file)
    again.close()


def test_a_file_that_another_process_holds_is_locked_and_can_be_read(file):
    held = (
        "import sys; from pathlib import Path; from game.session.log import SessionLog\n"
        f"log, _ = SessionLog.reopen(Path({str(file)!r})); print('held', flush=True); sys.stdin.read()"
    )
    root = Path(files.__file__).parents[2]
    other = subprocess.Popen(
        [sys.executable, "-c", held], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=root, text=True
    )
    try:
        assert other.stdout.readline() == "held\n"
        assert refused(SessionLog.reopen, file).code == "locked"
        assert len(read(file).lines) == len(TEXTS)
    finally:
        other.communicate()
    log, _ = SessionLog.reopen(file)
    log.close()


def test_a_refused_file_is_not_left_locked(file):
    whole = file.read_bytes()
    file.write_bytes(whole[:300] + b"#" + whole[301:])
    for _ in range(2):
        assert refused(SessionLog.reopen, file).code in ("damaged", "no_head")


# A disk that refuses


def full(*_):
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def test_on_a_full_disk_entries_wait_and_are_written_later_in_order(tmp_path, monkeypatch):
    log = SessionLog.create(tmp_path / "avond.kks", HEAD)
    log.append(1.0, "action", TEXTS[0], [], [])
    with monkeypatch.context() as disk:
        disk.setattr(os, "fsync", full)
        for number, text in enumerate(TEXTS[1:4], start=2):
            assert log.append(1.0, "action", text, [], []) == number
        assert len(log.pending) == 3
        assert "space" in log.trouble
    assert log.append(1.0, "action", TEXTS[4], [], []) == 5
    assert (log.pending, log.trouble) == ([], "")
    assert [one.text for one in read(log.path).lines] == TEXTS[:5]
    log.close()


def test_a_line_that_the_disk_took_by_half_is_written_anew(tmp_path, monkeypatch):
    log = SessionLog.create(tmp_path / "avond.kks", HEAD)
    size = log.path.stat().st_size

    def by_half(handle):
        os.ftruncate(handle, size + 40)
        full()

    with monkeypatch.context() as disk:
        disk.setattr(os, "fsync", by_half)
        log.append(1.0, "action", TEXTS[0], [], [])
    assert read(log.path).torn
    assert log.flush()
    assert [one.text for one in read(log.path).lines] == TEXTS[:1]
    log.close()


def test_a_file_that_disappears_is_trouble_and_no_crash(tmp_path):
    log = SessionLog.create(tmp_path / "stick" / "avond.kks", HEAD)
    log.path.rename(tmp_path / "weg.kks")
    log.append(1.0, "action", TEXTS[0], [], [])
    assert log.trouble
    (tmp_path / "weg.kks").rename(log.path)
    log.append(1.0, "action", TEXTS[1], [], [])
    assert not log.trouble
    assert [one.text for one in read(log.path).lines] == TEXTS[:2]
    log.close()


def test_closing_writes_what_was_waiting(tmp_path, monkeypatch):
    log = SessionLog.create(tmp_path / "avond.kks", HEAD)
    with monkeypatch.context() as disk:
        disk.setattr(os, "fsync", full)
        log.append(1.0, "action", TEXTS[0], [], [])
    log.close()
    assert len(read(log.path).lines) == 1


def test_closing_on_a_disk_that_still_refuses_lets_go_of_the_file(tmp_path, monkeypatch):
    log = SessionLog.create(tmp_path / "avond.kks", HEAD)
    with monkeypatch.context() as disk:
        disk.setattr(os, "fsync", full)
        log.append(1.0, "action", TEXTS[0], [], [])
        log.close()
    again, _ = SessionLog.reopen(log.path)
    again.close()


def test_a_file_that_cannot_be_made_leaves_nothing_behind(tmp_path, monkeypatch):
    path = tmp_path / "avond.kks"
    with monkeypatch.context() as disk:
        disk.setattr(os, "fsync", full)
        assert refused(SessionLog.create, path, HEAD).code == "not_writable"
    assert [one.suffix for one in tmp_path.iterdir()] in ([], [".lock"])
    SessionLog.create(path, HEAD).close()


def test_a_folder_where_nothing_can_be_written_is_said(tmp_path):
    (tmp_path / "map").write_text("no folder")
    assert refused(SessionLog.create, tmp_path / "map" / "avond.kks", HEAD).code == "not_writable"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is read-only for this user")
def test_a_read_only_folder_is_said(tmp_path, file):
    tmp_path.chmod(0o500)
    try:
        file.with_name("avond.kks.lock").exists()
        assert refused(SessionLog.create, tmp_path / "nieuw.kks", HEAD).code == "not_writable"
    finally:
        tmp_path.chmod(0o700)


def test_a_folder_that_refuses_the_lock_is_said(file, monkeypatch):
    def read_only(*_, **__):
        raise PermissionError(errno.EACCES, "Permission denied")

    with monkeypatch.context() as disk:
        disk.setattr(files.FileLock, "acquire", read_only)
        assert refused(SessionLog.reopen, file).code == "not_writable"
        assert refused(SessionLog.create, file.with_name("nieuw.kks"), HEAD).code == "not_writable"


def test_a_folder_that_cannot_be_synced_does_not_stop_a_workshop(tmp_path, monkeypatch):
    opened = os.open

    def no_folders(path, *arguments, **more):
        if Path(path).is_dir():
            raise OSError(errno.EINVAL, "Invalid argument")
        return opened(path, *arguments, **more)

    with monkeypatch.context() as disk:
        disk.setattr(os, "open", no_folders)
        SessionLog.create(tmp_path / "avond.kks", HEAD).close()
    assert read(tmp_path / "avond.kks").lines == []


def test_a_text_that_no_file_can_hold_leaves_the_log_as_it_was(tmp_path):
    log = SessionLog.create(tmp_path / "avond.kks", HEAD)
    with pytest.raises(UnicodeEncodeError):
        log.append(1.0, "entry", 'say own.0 "\ud83d"', [], [])
    assert log.append(1.0, "entry", "go next", [], []) == 1
    log.close()
    assert len(read(log.path).lines) == 1
