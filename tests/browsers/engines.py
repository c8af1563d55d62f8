"""Three engines behind one set of moves: Chromium, Firefox, and WebKit as GTK has it."""

import base64
import os
import shutil
import subprocess
import time
import warnings
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Protocol

import pytest
from playwright.sync_api import Browser

KEYS = {"Tab": "\ue004", "Enter": "\ue007", "End": "\ue010", "Escape": "\ue00c"}
KEYS |= {"ArrowLeft": "\ue012", "ArrowUp": "\ue013", "ArrowRight": "\ue014", "ArrowDown": "\ue015"}
MINI_BROWSER = "*-linux-gnu/webkit2gtk-4.1/MiniBrowser"


class Reader(Protocol):
    """What somebody does who reads a page."""

    name: str

    def open(self, address: str) -> None:
        """Go to a page, and wait until all of it is there."""

    def run(self, script: str) -> Any:
        """What the body of a JavaScript function returns."""

    def press(self, *keys: str) -> None:
        """Press keys of a keyboard, one after the other: characters, or those of `KEYS`."""

    def click(self, selector: str) -> None:
        """Click the middle of the first element that a CSS selector names."""

    def resize(self, width: int, height: int) -> None:
        """Give the page a size in CSS pixels."""

    def picture(self, file: Path) -> None:
        """What is seen of the page, as a PNG."""


class Chromium:
    name = "chromium"

    def __init__(self, browser: Browser) -> None:
        self.tab = browser.new_page()

    def open(self, address: str) -> None:
        self.tab.goto(address)

    def run(self, script: str) -> Any:
        return self.tab.evaluate(f"() => {{ {script} }}")

    def press(self, *keys: str) -> None:
        for key in keys:
            self.tab.keyboard.press(key)

    def click(self, selector: str) -> None:
        self.tab.locator(selector).first.click()

    def resize(self, width: int, height: int) -> None:
        self.tab.set_viewport_size({"width": width, "height": height})

    def picture(self, file: Path) -> None:
        self.tab.screenshot(path=file)


class Firefox:
    """By Marionette, the protocol of Firefox's own tests, which needs no other program."""

    name = "firefox"

    def __init__(self) -> None:
        self.folder = TemporaryDirectory()
        with warnings.catch_warnings():  # it asks in an old way which system this is
            warnings.simplefilter("ignore", DeprecationWarning)
            from marionette_driver.marionette import Marionette

            program, log = installed("firefox-esr", "firefox"), f"{self.folder.name}/log"
            self.firefox = Marionette(bin=program, port=0, headless=True, gecko_log=log)
            self.firefox.start_session()

    def open(self, address: str) -> None:
        self.firefox.navigate(address)

    def run(self, script: str) -> Any:
        return self.firefox.execute_script(script, sandbox=None, new_sandbox=False)

    def press(self, *keys: str) -> None:
        for key in keys:
            code = KEYS.get(key, key)
            self.firefox.actions.sequence("key", "keyboard").key_down(code).key_up(code).perform()

    def click(self, selector: str) -> None:
        self.firefox.find_element("css selector", selector).click()

    def resize(self, width: int, height: int) -> None:
        frame = self.run("return [outerWidth - innerWidth, outerHeight - innerHeight]")
        self.firefox.set_window_rect(width=width + frame[0], height=height + frame[1])

    def picture(self, file: Path) -> None:
        file.write_bytes(base64.b64decode(self.firefox.screenshot(full=False)))

    def close(self) -> None:
        self.firefox.quit()
        self.firefox.cleanup()
        self.folder.cleanup()


class WebKit:
    """The engine of Safari in a window of its own, on a screen that nobody sees."""

    name = "webkit"

    def __init__(self, *options_of_its_window: str) -> None:
        from selenium import webdriver

        program = installed(*map(str, Path("/usr/lib").glob(MINI_BROWSER)), "MiniBrowser")
        driver = installed("WebKitWebDriver")
        self.screen, display = screen()
        options = webdriver.WebKitGTKOptions()
        options.binary_location = program
        for each in ("--automation", *options_of_its_window):
            options.add_argument(each)
        service = webdriver.WebKitGTKService(driver, env=os.environ | {"DISPLAY": display})
        with warnings.catch_warnings():  # Selenium calls its own parts in an old way
            warnings.simplefilter("ignore", DeprecationWarning)
            self.driver = webdriver.WebKitGTK(options=options, service=service)
        self.driver.set_page_load_timeout(30)

    def open(self, address: str) -> None:
        self.driver.get(address)

    def run(self, script: str) -> Any:
        return self.driver.execute_script(script)

    def press(self, *keys: str) -> None:
        from selenium.webdriver import ActionChains

        for key in keys:
            ActionChains(self.driver, duration=0).send_keys(KEYS.get(key, key)).perform()

    def click(self, selector: str) -> None:
        self.driver.find_element("css selector", selector).click()

    def resize(self, width: int, height: int) -> None:
        frame = self.run("return [outerWidth - innerWidth, outerHeight - innerHeight]")
        self.driver.set_window_size(width + frame[0], height + frame[1])

    def picture(self, file: Path) -> None:
        self.driver.save_screenshot(str(file))

    def close(self) -> None:
        try:
            self.driver.quit()
        finally:  # without its screen, a window is gone whatever became of its page
            self.screen.terminate()
            self.screen.wait()


def installed(*names: str) -> str:
    """Where the first program is that can be found.

    Raises:
        FileNotFoundError: there is none.
    """
    for name in names:
        if found := shutil.which(name):
            return found
    raise FileNotFoundError(f"{names[0]} is missing; to install it: make browser")


def screen() -> tuple[subprocess.Popen[bytes], str]:
    """A screen in memory, and its name; it is the first one that is free."""
    reading, writing = os.pipe()
    words = [installed("Xvfb"), "-displayfd", str(writing), "-screen", "0", "2600x1800x24"]
    process = subprocess.Popen(words, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as said:
        return process, f":{said.readline().strip()}"


def until(reader: Reader, script: str) -> None:
    """Wait until an expression is true, 10 seconds at most."""
    end = time.monotonic() + 10
    while not reader.run(f"return {script}"):
        assert time.monotonic() < end, script
        time.sleep(0.05)


in_three = pytest.mark.parametrize(
    "started", ["chromium", "firefox", "webkit"], indirect=True, scope="session"
)
"""A test of the fixtures `started` and `reader`, in each of the engines."""

sockets_left_open = pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
"""Marionette leaves the sockets open by which it found out that Firefox had started."""
