"""What differs between the two sites beside their pages."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Language:
    """Words that the build itself writes."""

    code: str
    site_name: str
    site_description: str
    figure_code: str
    copy: str
    save: str
    search: str
    not_true: str
    notebook_needs: str
    notebook_page: str
    notebook_gpu: str
    palette: tuple[str, ...]
    copyright: str
    twin: tuple[str, str, str, str]
    """The other language: its code, its name at a heading, what that leads to, and a notice."""


LANGUAGES = {
    "zh": Language(
        code="zh",
        site_name="张量手记",
        site_description=(
            "用 PyTorch 学线性代数、拟合、张量与自动求导：页面上的每一段代码都由构建运行过。"
        ),
        figure_code="画这张图的代码",
        copy="复制",
        save="下载这段代码",
        search="搜索",
        not_true="这里有不对的地方",
        notebook_needs="运行前先安装：`{}`。",
        notebook_page="这份笔记本来自[网站上的这一页]({})。",
        notebook_gpu="本页的代码会用到 CUDA 显卡；这里存下的输出来自一台没有显卡的机器。",
        palette=("切换到浅色", "切换到深色", "跟随系统"),
        copyright="代码 MIT，文字与图 CC BY 4.0。",
        twin=(
            "en",
            "EN",
            "这一节的英文",
            "<a {there}>这一节的英文</a>后来改动过，两种语言还没有重新对照。",
        ),
    ),
    "en": Language(
        code="en",
        site_name="Tensor Notes",
        site_description=(
            "Linear algebra, fitting, tensors and autograd with PyTorch: the build runs every "
            "snippet."
        ),
        figure_code="The code of this figure",
        copy="Copy",
        save="Download this code",
        search="Search",
        not_true="Something here is not true",
        notebook_needs="To run it, install what it needs: `{}`.",
        notebook_page="This notebook was made from [a page of the site]({}).",
        notebook_gpu=(
            "Code on this page asks for a CUDA GPU. The outputs stored here are those of a "
            "machine without one."
        ),
        palette=("Switch to light mode", "Switch to dark mode", "Follow the system"),
        copyright="Code: MIT; text and figures: CC BY 4.0.",
        twin=(
            "zh",
            "中",
            "This section in Chinese",
            "<a {there}>The Chinese of this section</a> has changed since both were compared.",
        ),
    ),
}
