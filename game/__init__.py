"""Kleine Kernen Spel: residents and officials, killers, and a door that sometimes opens."""

__version__ = "0.1.0"
