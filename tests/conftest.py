"""What all tests share: how long Hypothesis searches, and where shared material lies."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile("default", deadline=None, max_examples=60)
settings.register_profile(
    "deep", deadline=None, max_examples=400, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("default")


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real reports beside the repository, which only some machines have."""
    folder = Path(__file__).parents[2] / "shared"
    if not (folder / "seeds").is_dir():
        pytest.skip("real reports are not part of the repository and are not here")
    return folder
