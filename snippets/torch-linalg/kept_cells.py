import matplotlib.pyplot as plt
import torch

ones = torch.ones(4, 4)
figure, axes = plt.subplots(2, 3, figsize=(4.6, 3.4), layout="constrained")
for row, function in zip(axes, (torch.tril, torch.triu), strict=True):
    for axis, offset in zip(row, (-1, 0, 1), strict=True):
        kept = function(ones, diagonal=offset)
        for i in range(4):
            for j in range(4):
                strength = 0.7 if kept[i, j] else 0.1
                axis.fill_between([j, j + 0.9], i, i + 0.9, color="C0", alpha=strength, lw=0)
        axis.plot([0, 3.9], [0, 3.9], "C1", lw=1.5)
        axis.set(xticks=[], yticks=[], ylim=(4, -0.1), aspect="equal")
        axis.spines[:].set_visible(False)
        axis.set_title(f"{offset}".replace("-", "−"))
    row[0].set_ylabel(function.__name__, rotation=0, ha="right", va="center")
