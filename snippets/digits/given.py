import numpy as np
import torch
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from torch.nn import functional

FONTS = ["DejaVu Sans", "DejaVu Serif", "STIXGeneral", "cmss10"]


def printed():
    figure = Figure(figsize=(10, len(FONTS)), dpi=36, facecolor="white")
    for row, font in enumerate(FONTS):
        for digit in range(10):
            place = (digit + 0.5) / 10, (row + 0.5) / len(FONTS)
            text = figure.text(*place, digit, color="black", family=font, size=58)
            text.set(ha="center", va="center")
    canvas = FigureCanvasAgg(figure)
    canvas.draw()
    paper = torch.tensor(np.asarray(canvas.buffer_rgba())[..., 0])
    ink = 1 - paper / 255
    return ink.unfold(0, 36, 36).unfold(1, 36, 36)  # (fonts, 10, 36, 36)


def digits(count, generator):
    labels = torch.randint(10, (count,), generator=generator)
    fonts = torch.randint(len(FONTS), (count,), generator=generator)
    random = torch.rand(4, count, generator=generator) * 2 - 1
    turn, size = 0.3 * random[0], 1.05 + 0.15 * random[1]
    right, down = 0.15 * random[2], 0.15 * random[3]
    rows = [size * turn.cos(), size * turn.sin(), right]
    rows += [-size * turn.sin(), size * turn.cos(), down]
    maps = torch.stack(rows, dim=1).reshape(count, 2, 3)
    sharp = printed()[fonts, labels][:, None]  # (count, 1, 36, 36)
    grid = functional.affine_grid(maps, sharp.shape, align_corners=False)
    moved = functional.grid_sample(sharp, grid, align_corners=False)
    images = functional.avg_pool2d(moved, 3)  # (count, 1, 12, 12)
    noise = torch.randn(images.shape, generator=generator)
    return images + 0.12 * noise, labels
