import matplotlib.pyplot as plt
import torch

a = torch.tensor([2.0, 1.0])
tips = torch.tensor([[0.0, 4.0], [1.0, 2.0], [2.0, 0.0], [3.0, -2.0]])
arrow = {"angles": "xy", "scale_units": "xy", "scale": 1, "width": 0.01}

figure, axis = plt.subplots(figsize=(5, 3.4), layout="constrained")
for product in range(-6, 9, 2):
    ends = torch.tensor([-2.6, 4.6])
    style = "C2" if product == 4 else "C5"
    axis.plot((product - ends) / 2, ends, style, lw=2 if product == 4 else 1)
    label = f"{product}".replace("-", "−")
    axis.text((product - 4.7) / 2, 4.7, label, ha="center", va="bottom")
for b in tips:
    axis.quiver(0, 0, *b, color="C1", **arrow)
axis.quiver(0, 0, *a, color="C0", **arrow)
axis.text(2.0, 1.35, "a", color="C0", va="center")
axis.text(-6, 4.7, "a · b =", ha="right", va="bottom")
axis.set(xlim=(-7.8, 5.4), ylim=(-2.7, 5.4), aspect="equal")
axis.set_axis_off()
