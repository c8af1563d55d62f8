"""The stylesheets of the site without what none of its pages has."""

import re
from pathlib import Path

FOREIGN = re.compile(
    r"""
    (?<!:not\()(?:
      \.(?:
        critic|footnote|giscus|keys|mermaid|tabbed|task-list  # extensions that mkdocs.yml lacks
        |md-(?:annotation|banner|consent|feedback|meta|pagination|post|select|social|source
          |tabs|tag|version)  # features of Material that it lacks
        |(?:abstract|summary|tldr|todo|question|help|faq|warning|caution|attention|danger|error
          |bug|example|quote|cite|important|check|done|fail|missing)(?![a-z-])  # boxes
        |(?:line(?:nos|nodiv|notable)|highlighttable)(?![a-z])  # of highlighted code
      )(?![a-z])
      |\[data-md-color-(?:primary|accent)=(?!"?custom)
      |\[dir=rtl\]  # both languages are written from left to right
    )
    """,
    re.VERBOSE,
)
"""What a selector asks for that is on no page."""

RULE = re.compile(r"(?<=[{}])(?P<selectors>[^{}@]+)\{[^{}]*\}")
ICON = re.compile(
    r"""--md-(?:annotation|code-(?:select|copy)|footnotes|post|source|status|tabbed|tag|tasklist"""
    r"""|typeset-table-sort|version|admonition-icon--(?!info|note|tip|success|failure))[\w-]*:"""
    r"""(?:url\((?:'[^']*'|"[^"]*"|[^)]*)\)|[^;}])*;?"""
)


def lighten(site: Path) -> None:
    """Write the stylesheets of a built site anew, as small as they can be."""
    for file in site.rglob("*.css"):
        css = file.read_text(encoding="utf-8")
        file.write_text(lean(css), encoding="utf-8", newline="\n")


def lean(css: str) -> str:
    """A stylesheet without comments, indentation, and rules that no element follows.

    >>> lean("a{}/* tabs */ .tabbed-set{x:y} .tabbed-set,b {x:y}")
    'a{} .tabbed-set,b {x:y}'
    """

    def needed(found: re.Match[str]) -> str:
        foreign = all(map(FOREIGN.search, found["selectors"].split(",")))
        return "" if foreign else found.group()

    css = re.sub(r"\s+", " ", re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL))
    return ICON.sub("", RULE.sub(needed, css))
