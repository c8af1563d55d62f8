"""One language of the site while somebody writes: its pages are read, and made when asked for.

MkDocs makes all pages of a build before it shows one. Here are the same steps, its own, in the
same order, and with the same events for plugins; but the last one, a page from its template, is
done for one page at a time.
"""

from pathlib import Path

from mkdocs.commands.build import _build_page, _build_theme_template, _populate_page
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, InclusionLevel, get_files, set_exclusions
from mkdocs.structure.nav import get_navigation
from mkdocs.structure.pages import Page


class Edition:
    """A language whose pages are all read: titles, links, navigation."""

    def __init__(self, config: MkDocsConfig) -> None:
        plugins = config.plugins
        self.config = config = plugins.on_config(config)
        plugins.on_pre_build(config=config)
        files, env = get_files(config), config.theme.get_env()
        files.add_files_from_theme(env, config)
        self.files = plugins.on_files(files, config=config)
        set_exclusions(self.files, config)
        nav = get_navigation(self.files, config)
        self.nav = plugins.on_nav(nav, config=config, files=self.files)
        self.pages = self.files.documentation_pages(inclusion=InclusionLevel.is_in_serve)
        self.unread = {each: dict(vars(self.page(each))) for each in self.pages}
        for each in self.pages:
            _populate_page(self.page(each), config, self.files)
        self.env = plugins.on_env(env, config=config, files=self.files)
        served = [each for each in self.files if InclusionLevel.is_in_serve(each.inclusion)]  # type: ignore[no-untyped-call] # MkDocs has no type there
        self.at = {each.dest_uri: each for each in served}
        self.check_links()

    def page(self, file: File) -> Page:
        return file.page or Page(None, file, self.config)

    def check_links(self) -> None:
        """Warn of links to what is not on the page that they lead to."""
        level = self.config.validation.links.anchors
        for each in self.pages:
            self.page(each).validate_anchor_links(files=self.files, log_level=level)

    def read_again(self, path: Path) -> bool:
        """Read a page that was saved; whether no other page has to be read again for that.

        Others show its title, and what its front matter says.
        """
        file = next((each for each in self.pages if each.abs_src_path == str(path)), None)
        if file is None:
            return False
        page = self.page(file)
        before = page.title, page.meta
        vars(page).clear()
        vars(page).update(self.unread[file])
        _populate_page(page, self.config, self.files)
        self.check_links()
        return before == (page.title, page.meta)

    def make(self, address: str) -> bytes | None:
        """What there is at an address, with marks for snippets; None, if there is nothing."""
        config, file = self.config, self.at.get(address)
        if address in config.theme.static_templates:
            _build_theme_template(address, self.env, self.files, config, self.nav)
        elif file and file.page:
            is_draft = file.inclusion.is_excluded()  # type: ignore[no-untyped-call] # MkDocs has no type there
            _build_page(file.page, config, self.pages, self.nav, self.env, excluded=is_draft)
        else:
            return file.content_bytes if file else None
        return Path(config.site_dir, address).read_bytes()

    def make_all(self) -> None:
        """Make all pages, in order, and what plugins make of them together."""
        for each in self.pages:
            self.make(each.dest_uri)
        self.config.plugins.on_post_build(config=self.config)
