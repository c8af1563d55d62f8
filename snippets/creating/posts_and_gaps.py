import matplotlib.pyplot as plt
import torch

rows = {
    "arange(0, 1, 0.25)": torch.arange(0, 1, 0.25),
    "linspace(0, 1, 5)": torch.linspace(0, 1, 5),
}
figure, axis = plt.subplots(figsize=(5.6, 1.7), layout="constrained")
for height, (name, points) in zip([1, 0], rows.items()):
    axis.plot([0, 1], [height, height], "C5", lw=1, zorder=0)
    axis.plot(points, torch.full((len(points),), height), f"C{1 - height}o", ms=9)
    axis.text(0, height + 0.3, name, color=f"C{1 - height}", family="monospace")
axis.plot(1, 1, "o", ms=9, mfc="none", mec="C0")
axis.plot(1, 1, "x", ms=5, color="C0")
axis.set(xticks=[0, 0.25, 0.5, 0.75, 1], yticks=[], xlim=(-0.06, 1.06), ylim=(-0.3, 1.7))
axis.spines[["left", "top", "right"]].set_visible(False)
