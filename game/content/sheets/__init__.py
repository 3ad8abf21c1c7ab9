"""A village as a spreadsheet: one table of tabs and columns, from which export, import and manual all follow.

``tables`` says what stands where; ``unfold`` lays a village out over it and ``fold`` puts one together again;
``xlsx`` and ``ods`` know a file format each and nothing about villages.
"""
