"""The generated parts of the manual in `docs`, and its pictures: `python -m tools.manual`."""
