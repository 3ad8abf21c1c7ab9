"""The game on paper: cards, board, voting sheets, notes and sheets for the talk afterwards, as one PDF.

It stands above the screen, since it borrows its words, colours and drawings; it opens no window and draws no pixel.
"""
