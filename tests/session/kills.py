"""A workshop that is killed at random moments, many times; run as a program of its own (see test_kill.py).

Every life is a fork that goes on with the same file, does the next commands of a script and acknowledges each one in a
pipe after it was confirmed. It is killed without warning after some acknowledgement and some microseconds. Then the
file is read: no acknowledged entry may be lost, at most one more may stand there, and the rest of the script must lead
to the end that was reached without a kill.

    python -m session.kills <folder> <kills> <dice>
"""

import os
import signal
import sys
import time
from pathlib import Path
from random import Random

from game.session import log as files
from game.session.workshop import Workshop

from .workshops import Clock, begin, summary, wander

STEPS = 90


def done_in(path: Path) -> list[str]:
    """The commands that stand in a file, resumes left out and undo as it was asked for."""
    texts = [one.text for one in files.read(path).lines if one.text != "resumed"]
    return ["undo" if one.startswith("undo ") else one for one in texts]


def live(path: Path, script: list[str], acknowledge: int) -> None:
    """One life: go on where the file stands, and acknowledge what is confirmed."""
    workshop = Workshop.resume(path, Clock()) if path.exists() else begin(path)
    where = len(done_in(path))
    os.write(acknowledge, b".")  # the file is there
    for command in script[where:]:
        workshop.do(command)
        os.write(acknowledge, b"+")
    os.write(acknowledge, b"=")
    time.sleep(60)


def killed_life(path: Path, script: list[str], random: Random) -> int:
    """Fork a life, kill it, and return how many entries it acknowledged."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(reading)
            live(path, script, writing)
        finally:
            os._exit(3)
    os.close(writing)
    wanted, told = random.randint(0, 12), b""
    if random.random() < 0.1:
        time.sleep(random.random() * 0.02)  # while the file is being made or read
    else:
        while told.count(b"+") < wanted and b"=" not in told:
            told += (more := os.read(reading, 1))
            if not more:
                break
        time.sleep(random.random() * 0.0015)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    while more := os.read(reading, 4096):
        told += more
    os.close(reading)
    assert os.WIFSIGNALED(status), "the life ended by itself"
    return told.count(b"+")


def campaign(folder: Path, kills: int, dice: int) -> dict[str, int]:
    """So many kills, one file after another until its script is done; counts of what was met."""
    random, met = Random(dice), {"kills": 0, "files": 0, "torn": 0, "unacknowledged": 0, "entries": 0}
    while met["kills"] < kills:
        met["files"] += 1
        path = folder / f"avond{met['files']}.kks"
        reference = begin()
        script = wander(reference, dice + met["files"], STEPS)
        confirmed = 0
        while met["kills"] < kills and confirmed < len(script):
            acknowledged = confirmed + killed_life(path, script, random)
            met["kills"] += 1
            if not path.exists():
                assert acknowledged == 0, "a confirmed file is gone"
                continue
            contents = files.read(path)
            there = done_in(path)
            assert not contents.damaged, f"line {contents.damaged} is damaged"
            assert there == script[: len(there)], "entries differ from the script"
            assert acknowledged <= len(there) <= acknowledged + 1, f"{acknowledged} acknowledged, {len(there)} there"
            met["torn"] += contents.torn
            met["unacknowledged"] += len(there) - acknowledged
            met["entries"] += len(there) - confirmed
            confirmed = len(there)
        last = Workshop.resume(path, Clock()) if path.exists() else begin(path)
        for command in script[confirmed:]:
            last.do(command)
        same = {**summary(last), "timer": 0} == {**summary(reference), "timer": 0}
        assert same, "the end differs from that of a workshop without kills"
        last.close()
    left = [one.name for one in folder.iterdir() if one.suffix not in (".kks", ".lock", ".tmp")]
    assert not left, left
    return met


if __name__ == "__main__":
    print(campaign(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])))
