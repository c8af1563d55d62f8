"""The font that formulas are set in: of STIX Two Math what they need, and no more.

Its licence, the SIL Open Font License, asks for a notice and for another name where a name is
reserved; the copy has no name at all.
"""

import io
import re
from collections.abc import Iterable
from html import unescape
from importlib.metadata import distribution, version
from pathlib import Path

from tensor_notes import kept
from tensor_notes.mathml import styled

NAME = "formulas.woff2"
FACE = f'@font-face {{ font-family: Formulas; src: url({NAME}); }}\n'
FILE = Path(".cache", NAME)
PACKAGES = ("fonttools", "brotli", "ziamath")
NOTICES = [0, 7, 13, 14]  # copyright, trademark, licence, where that is found


def font(project: Path, formulas: Iterable[str]) -> bytes:
    """The font of these formulas, made once for all that use the same characters."""
    characters = "".join(sorted({one for formula in formulas for one in drawn(formula)}))
    source = Path(__file__).read_text(encoding="utf-8")
    key = "\0".join([characters, source, *map(version, PACKAGES)])
    content = kept.recall(project / FILE, key)
    if content is None:
        content = subset(characters)
        kept.keep(project / FILE, key, content)
    return content


def drawn(formula: str) -> set[str]:
    """The characters of some MathML, words apart; browsers make a letter that is alone italic.

    >>> sorted(drawn("<math><mi>x</mi><mo>&lt;</mo><mtext>零</mtext></math>"))
    ['<', 'x', '𝑥']
    """
    formula = re.sub("<mtext.*?</mtext>", "", formula)
    italic = {styled(letter, "italic") for letter in re.findall("<mi>(.)</mi>", formula)}
    return italic | set(unescape(re.sub("<[^>]*>", "", formula)))


def subset(characters: str) -> bytes:
    """A font of some characters, with all that formulas stretch them to."""
    from fontTools.subset import Options, Subsetter, load_font, save_font

    options = Options(flavor="woff2", hinting=False, layout_features=[], name_IDs=NOTICES)
    path = distribution("ziamath").locate_file("ziamath/fonts/STIXTwoMath-Regular.ttf")
    whole, file = load_font(str(path), options), io.BytesIO()
    subsetter = Subsetter(options)
    subsetter.populate(text=characters)
    subsetter.subset(whole)
    save_font(whole, file, options)
    return file.getvalue()
