import matplotlib.pyplot as plt
import torch

x = torch.tensor([-2.0, 0.0, 2.0])
ends = torch.tensor([-2.0, 2.0])

figure, axis = plt.subplots(figsize=(4.8, 3), layout="constrained")
for slope in [0.25, 0.5, 0.75]:
    axis.plot(ends, slope * ends, "C1", lw=1)
    axis.text(2.06, 2 * slope, f"{slope:g}", color="C1", va="center")
axis.plot(ends, -1.2 * ends, "C3:", lw=1)
axis.text(-1.3, 1.7, r"$-1.2$", color="C3", va="center")
axis.plot(x, torch.relu(x), "C0", lw=3)
axis.text(2.06, 2, "1", color="C0", va="center")
axis.text(-2.06, 0, "0", color="C0", va="center", ha="right")
axis.set(xlim=(-2.4, 2.5), ylim=(-1.3, 2.2), xticks=[0], yticks=[0])
axis.spines[["top", "right"]].set_visible(False)
