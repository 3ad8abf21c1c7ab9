"""What all tests share: hypothesis that finds the same examples everywhere, and ``long`` tests only when asked for."""

from hypothesis import HealthCheck, settings

settings.register_profile(
    "steady",
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.load_profile("steady")


def pytest_collection_modifyitems(config, items):
    """Windows come first: they take longest and wait most, and nobody should sit waiting for them alone at the end."""
    items.sort(key=lambda one: one.get_closest_marker("window") is None)
    if "long" in config.getoption("markexpr", ""):
        return
    config.hook.pytest_deselected(items=[one for one in items if one.get_closest_marker("long")])
    items[:] = [one for one in items if not one.get_closest_marker("long")]
