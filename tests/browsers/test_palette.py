"""The colours of figures: readable on both backgrounds, and told apart by everybody."""

import itertools

import pytest

from checked_snippets.figures.colours import COLOURS
from checked_snippets.html.style import COLOUR, stylesheet

BACKGROUNDS = {"light": "#ffffff", "dark": "#1e2129"}
Triple = tuple[float, float, float]

# Machado, Oliveira and Fernandes (2009), severity 1: linear RGB as the eye with one kind of cone
# less sees it.
SIGHT = {
    "all cones": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
}


def colours(scheme: str, of: str) -> dict[str, str]:
    """The colours of a scheme that the stylesheet has for figures, or for cells."""
    found = COLOUR.findall(stylesheet())
    pairs = {name: {"light": light, "dark": dark} for name, light, dark in found}
    prefix = f"--{of}-"
    return {n.removeprefix(prefix): pair[scheme] for n, pair in pairs.items() if prefix in n}


def linear(colour: str) -> Triple:
    """Linear RGB (sRGB, IEC 61966-2-1)."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    r, g, b = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return r, g, b


def contrast(one: str, other: str) -> float:
    """WCAG 2.2: relative luminance of the lighter to that of the darker."""
    dark, light = sorted(
        0.2126 * r + 0.7152 * g + 0.0722 * b for r, g, b in map(linear, (one, other))
    )
    return (light + 0.05) / (dark + 0.05)


def lab(colour: str, sight: str) -> Triple:
    """CIE L*a*b* (D65) of a colour as an eye sees it."""
    r, g, b = (
        min(max(sum(m * c for m, c in zip(row, linear(colour), strict=True)), 0), 1)
        for row in SIGHT[sight]
    )
    x = (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047
    y = 0.2126 * r + 0.7152 * g + 0.0722 * b
    z = (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883
    f, g_, h = (t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116 for t in (x, y, z))
    return 116 * g_ - 16, 500 * (f - g_), 200 * (g_ - h)


def test_the_light_scheme_is_what_stands_in_for_it_while_drawing() -> None:
    assert colours("light", "figure") == COLOURS


@pytest.mark.parametrize("scheme", BACKGROUNDS)
def test_lines_have_a_contrast_of_3_and_text_of_7(scheme: str) -> None:
    for name, colour in colours(scheme, "figure").items():
        least = {"text": 7, "grid": 1.2}.get(name, 3)
        assert contrast(colour, BACKGROUNDS[scheme]) >= least, name


@pytest.mark.parametrize("scheme", BACKGROUNDS)
def test_code_and_outputs_have_a_contrast_of_4_5(scheme: str) -> None:
    figure, cell = colours(scheme, "figure"), colours(scheme, "cell")
    for ink in ["text", "line", "0", "2", "3"]:
        assert contrast(figure[ink], cell["code"]) >= 4.5, ink
    for ink in [figure["text"], figure["line"], cell["raised"]]:
        assert contrast(ink, cell["output"]) >= 4.5, ink


@pytest.mark.parametrize("scheme", BACKGROUNDS)
@pytest.mark.parametrize("sight", SIGHT)
def test_the_categories_are_told_apart(scheme: str, sight: str) -> None:
    every = colours(scheme, "figure")
    palette = {name: lab(colour, sight) for name, colour in every.items() if name.isdigit()}
    for (one, a), (other, b) in itertools.combinations(palette.items(), 2):
        distance = sum((p - q) ** 2 for p, q in zip(a, b, strict=True)) ** 0.5
        assert distance >= 12, f"C{one} and C{other}: {distance:.1f}"
