"""When Python clears away what nobody uses: at rest, so that no frame waits for it.

A whole round over everything that was loaded takes about as long as a frame may (19 ms was measured, on two cores);
short rounds over what is new take well under a millisecond and go on as they come.
"""

import gc

NEVER = 1_000_000
MANY = 10
"""Middle rounds after which a whole round is due: what Python itself keeps to."""


def begin() -> None:
    """Before the window opens: what was loaded stays, and whole rounds are left to :func:`at_rest`."""
    gc.collect()
    gc.freeze()
    new, middle, _ = gc.get_threshold()
    gc.set_threshold(new, middle, NEVER)


def at_rest() -> None:
    """Nothing moves and nobody presses anything: a whole round, when one is due."""
    if gc.get_count()[2] >= MANY:
        gc.collect()
