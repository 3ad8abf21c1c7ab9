"""From YAML files to checked models to a compiled game."""
