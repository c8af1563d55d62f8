"""What a page may load: its own site, and the inline scripts that the build itself wrote."""

import re
from base64 import b64encode
from hashlib import sha256

CHARSET = '<meta charset="utf-8">'
INLINE_SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)

POLICY = (
    "default-src 'self'",
    "script-src 'self' {hashes}",
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",  # the colours of figures are style attributes
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
)


def protect(html: str) -> str:
    """A page that says what it may load, so that a browser refuses everything else.

    >>> protect('<head><meta charset="utf-8"><script>1</script>')[:92]
    '<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src '
    """
    hashes = " ".join(sorted({hash_of(source) for source in INLINE_SCRIPT.findall(html)}))
    policy = "; ".join(POLICY).format(hashes=hashes)
    meta = f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
    return html.replace(CHARSET, CHARSET + meta, 1)


def hash_of(source: str) -> str:
    """What a policy calls an inline script.

    >>> hash_of("alert(1)")
    "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='"
    """
    return f"'sha256-{b64encode(sha256(source.encode()).digest()).decode()}'"
