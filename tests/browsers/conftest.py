"""Somebody who reads the built site in one of three engines."""

import os
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from tests.browsers.engines import Chromium, Firefox, Reader, WebKit


@pytest.fixture(scope="session")
def started(request: pytest.FixtureRequest) -> Iterator[Reader]:
    if request.param == "chromium":
        browser: Browser = request.getfixturevalue("browser")
        yield Chromium(browser)
    else:
        try:
            engine = Firefox() if request.param == "firefox" else WebKit()
        except FileNotFoundError as missing:
            if "CI" in os.environ:
                raise
            pytest.skip(str(missing))
        yield engine
        engine.close()


@pytest.fixture
def reader(started: Reader, host: str) -> Reader:
    """Somebody with a wide window who has chosen nothing yet."""
    started.open(f"{host}404.html")
    started.run("localStorage.clear()")
    started.resize(1280, 900)
    return started
