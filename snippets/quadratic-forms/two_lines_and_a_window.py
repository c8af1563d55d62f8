import matplotlib.pyplot as plt
import torch

a = torch.tensor([-1.2, 1.8])

figure, axis = plt.subplots(figsize=(5.6, 3.2), layout="constrained")
axis.axvspan(-0.5, 1, color="C0", alpha=0.15)
axis.axhline(0, color="C0", alpha=0.5, lw=1)
axis.plot(a, 1 - a, "C1", lw=2)
axis.plot(a, 1 + 2 * a, "C2", lw=2)
axis.text(-1.1, 2.35, "1 − a", color="C1")
axis.text(0.55, 2.35, "1 + 2a", color="C2", ha="right")
axis.plot([-0.5, 1], [0, 0], "C0o", ms=7)
axis.set(xlabel="a", xlim=(-1.2, 1.8), ylim=(-1.5, 3))
axis.set(xticks=[-1, -0.5, 0, 0.5, 1, 1.5], yticks=[-1, 0, 1, 2, 3])
