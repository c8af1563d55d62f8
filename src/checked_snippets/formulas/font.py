"""The font that formulas are set in: of STIX Two Math what they need, and no more.

Its licence, the SIL Open Font License, asks for a notice and for another name where a name is
reserved; the copy has no name at all.
"""

import io
from collections.abc import Iterable
from importlib.metadata import distribution, version
from pathlib import Path
from typing import TYPE_CHECKING

from checked_snippets import files
from checked_snippets.formulas.letters import drawn

if TYPE_CHECKING:
    from fontTools.ttLib import TTFont

Pair = tuple[float, float]

NAME = "formulas.woff2"
FACE = f"@font-face {{ font-family: Formulas; src: url({NAME}); }}\n"
FILE = files.CACHE / NAME
PACKAGES = ("fonttools", "brotli", "ziamath")
SCRIPT, LIFT = 0.7, 430  # of STIX: how small a superscript is, and how high, in 1/1000 em
NOTICES = [0, 7, 13, 14]  # copyright, trademark, licence, where that is found


def font(project: Path, formulas: Iterable[str]) -> bytes:
    """The font of these formulas, made once for all that use the same characters."""
    characters = "".join(sorted(drawn("".join(formulas))))
    source = Path(__file__).read_text(encoding="utf-8")
    key = "\0".join([characters, source, *map(version, PACKAGES)])
    content = files.recall(project / FILE, key)
    if content is None:
        content = subset(characters)
        files.keep(project / FILE, key, content)
    return content


def subset(characters: str) -> bytes:
    """A font of some characters, with all that formulas stretch them to."""
    from fontTools.subset import Options, Subsetter, load_font, save_font

    options = Options(flavor="woff2", hinting=False, layout_features=[], name_IDs=NOTICES)
    path = distribution("ziamath").locate_file("ziamath/fonts/STIXTwoMath-Regular.ttf")
    subsetter, file = Subsetter(options), io.BytesIO()
    subsetter.populate(text=characters)
    with load_font(str(path), options) as font:
        subsetter.subset(font)
        mend(font)
        save_font(font, file, options)
    return file.getvalue()


def mend(font: "TTFont") -> None:
    """Make of it what browsers expect of a font for formulas.

    They center accents by their width, and these have none; WebKit lifts them by all that is
    below them; superscripts make primes small and lift them; and Chromium leaves the space of its
    widest form behind each root.
    """
    named, glyphs, widths = font.getBestCmap(), font["glyf"], font["hmtx"]
    for name, (width, _) in list(widths.metrics.items()):
        if width == 0 and glyphs[name].numberOfContours > 0:
            redraw(font, name, shift=(-glyphs[name].xMin, -glyphs[name].yMin))
    if prime := named.get(ord("′")):
        redraw(font, prime, scale=(1 / SCRIPT, 1 / SCRIPT), shift=(0, -LIFT))
    if root := named.get(ord("√")):
        for form in forms(font, root):
            redraw(font, form, scale=(widths[root][0] / widths[form][0], 1))


def redraw(font: "TTFont", name: str, scale: Pair = (1, 1), shift: Pair = (0, 0)) -> None:
    glyph, (width, _) = font["glyf"][name], font["hmtx"][name]
    glyph.coordinates.scale(scale)
    glyph.coordinates.translate(shift)
    glyph.coordinates.toInt()
    glyph.recalcBounds(font["glyf"])
    font["hmtx"][name] = round(width * scale[0]) or glyph.xMax - glyph.xMin, glyph.xMin


def forms(font: "TTFont", name: str) -> set[str]:
    """The larger forms of a glyph, and the parts of one that is as large as need be."""
    variants = font["MATH"].table.MathVariants
    found = variants.VertGlyphConstruction[variants.VertGlyphCoverage.glyphs.index(name)]
    larger = {form.VariantGlyph for form in found.MathGlyphVariantRecord}
    return larger | {part.glyph for part in found.GlyphAssembly.PartRecords} - {name}
