"""How matplotlib draws for a page: colours that stand for those of the page, and its defaults."""

from typing import Any

COLOURS = {
    "text": "#1d2125",
    "line": "#565e67",
    "grid": "#d3d8dd",
    "0": "#0a67b2",
    "1": "#c75100",
    "2": "#007f5c",
    "3": "#7d2a6c",
    "4": "#4a4000",
    "5": "#6b8196",
}
"""What stands for a colour of the page while matplotlib draws: the light scheme's value."""

DEFAULTS: dict[Any, Any] = {
    "text.color": COLOURS["text"],
    "axes.labelcolor": COLOURS["text"],
    "xtick.labelcolor": COLOURS["text"],
    "ytick.labelcolor": COLOURS["text"],
    "axes.edgecolor": COLOURS["line"],
    "xtick.color": COLOURS["line"],
    "ytick.color": COLOURS["line"],
    "patch.edgecolor": COLOURS["line"],
    "hatch.color": COLOURS["line"],
    "grid.color": COLOURS["grid"],
    "figure.facecolor": "none",
    "axes.facecolor": "none",
    "axes3d.xaxis.panecolor": "none",
    "axes3d.yaxis.panecolor": "none",
    "axes3d.zaxis.panecolor": "none",
    "boxplot.boxprops.color": COLOURS["line"],
    "boxplot.capprops.color": COLOURS["line"],
    "boxplot.flierprops.color": COLOURS["line"],
    "boxplot.flierprops.markeredgecolor": COLOURS["line"],
    "boxplot.whiskerprops.color": COLOURS["line"],
    "legend.edgecolor": COLOURS["grid"],
    "legend.frameon": False,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "lines.linewidth": 2,
    "font.size": 11,
    "axes.titlesize": "medium",
    "figure.figsize": (6, 3.4),
    "figure.max_open_warning": 0,
    "image.interpolation": "none",  # pixels stay pixels, and the file small
    "path.simplify_threshold": 0.25,  # in pixels: nobody misses such a detail
    "svg.fonttype": "none",
    "svg.hashsalt": "tensor-notes",
}


def use_colours() -> None:
    """Make all this matplotlib's default, which a snippet that restores the defaults finds too."""
    import matplotlib
    from cycler import cycler

    if matplotlib.rcParams["svg.hashsalt"] == DEFAULTS["svg.hashsalt"]:
        return  # inherited from the server
    palette = [COLOURS[name] for name in COLOURS if name.isdigit()]
    defaults = DEFAULTS | {"axes.prop_cycle": cycler(color=palette)}
    matplotlib.rcdefaults()  # without the settings of the person who builds
    for each in (matplotlib.rcParamsDefault, matplotlib.rcParamsOrig, matplotlib.rcParams):
        each.update(defaults)
