import matplotlib.pyplot as plt
import torch

v = torch.tensor([3.0, 4.0])
starts = {"2v": 0, "v": 5.5, "0.5v": 10, "−1v": 16, "0v": 19}
factors = {"2v": 2, "v": 1, "0.5v": 0.5, "−1v": -1, "0v": 0}
arrow = {"angles": "xy", "scale_units": "xy", "scale": 1, "color": "C0"}

figure, axis = plt.subplots(figsize=(4.8, 2.9), layout="constrained")
for name, k in factors.items():
    start = starts[name]
    x, y = (k * v).tolist()
    bottom = max(0, -y)
    length = torch.linalg.vector_norm(k * v)
    axis.quiver(start, bottom, x, y, **arrow)
    axis.plot(start, bottom, "o", color="C1")
    below = {"x": start + x / 2, "ha": "center", "va": "top"}
    axis.text(y=-0.8, s=name, **below)
    axis.text(y=-1.9, s=f"{length:g}", color="C0", **below)
axis.set(xlim=(-1, 20), ylim=(-3, 8.5), aspect="equal")
axis.set_axis_off()
