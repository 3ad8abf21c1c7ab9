"""The projected game: scenes are functions to nodes, a painter draws them, one window shows them."""

import os

# Read by SDL and pygame when they begin, so they are said before either is imported.
os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
os.environ.setdefault("SDL_FRAMEBUFFER_ACCELERATION", "0")
os.environ.setdefault("SDL_VIDEO_X11_WMCLASS", "kks")
# Everything is on disk already: a signal may end the game at once instead of being asked about in a window.
os.environ.setdefault("SDL_NO_SIGNAL_HANDLERS", "1")
