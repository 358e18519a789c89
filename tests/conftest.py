"""What all tests share: how long Hypothesis searches, and where shared material lies."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile("default", deadline=None, max_examples=60)
settings.register_profile(
    "deep", deadline=None, max_examples=400, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("default")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out of a longer search what is no longer there, having a small number of its own."""
    usual = settings.get_profile("default").max_examples
    if settings().max_examples <= usual:
        return
    own = {item: _examples(item) for item in items}
    config.hook.pytest_deselected(items=[item for item in items if 0 < own[item] <= usual])
    items[:] = [item for item in items if not 0 < own[item] <= usual]


def _examples(item: pytest.Item) -> int:
    """How many examples Hypothesis looks for, 0 for what it does not run."""
    chosen = getattr(getattr(item, "obj", None), "_hypothesis_internal_use_settings", None)
    return chosen.max_examples if chosen else 0


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real reports beside the repository, which only some machines have."""
    folder = Path(__file__).parents[2] / "shared"
    if not (folder / "seeds").is_dir():
        pytest.skip("real reports are not part of the repository and are not here")
    return folder
