"""Companies of tests: the files whose texts are read together go to one process."""

import pytest
from xdist.scheduler import LoadFileScheduling

from tests.texts_together import company_of

_READ_TOGETHER = "tests/flows/extraction/"


class CompanyScheduling(LoadFileScheduling):
    """Each process gets whole files, and of those that read texts together whole companies."""

    def _split_scope(self, nodeid: str) -> str:
        return company_of(nodeid) if nodeid.startswith(_READ_TOGETHER) else super()._split_scope(nodeid)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config) -> CompanyScheduling | None:
    """Takes the place of `--dist loadfile`."""
    return CompanyScheduling(config) if config.getvalue("dist") == "loadfile" else None
