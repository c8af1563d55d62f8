import matplotlib.pyplot as plt
import torch

matrix = torch.tensor([[1.0, -1.5], [-1.5, 1.0]])
half = 0.5**0.5
directions = {"E": (1, 0), "N": (0, 1), "SE": (half, -half), "NE": (half, half)}
length = torch.linspace(-1, 1, 41)

figure, axis = plt.subplots(figsize=(4.6, 3), layout="constrained")
axis.axhline(0, color="C5", lw=1)
styles = {"E": "C0", "N": "C1--", "SE": "C2", "NE": "C3"}
for name, direction in directions.items():
    v = torch.tensor(direction, dtype=torch.float32)
    axis.plot(length, (v @ matrix @ v) * length**2, styles[name], lw=2)
axis.text(1.05, 2.5, "SE", color="C2", va="center")
axis.text(1.05, 1, "E and N", color="C0", va="center")
axis.text(1.05, -0.5, "NE", color="C3", va="center")
axis.set(xlim=(-1, 1.3), ylim=(-0.8, 2.8), xticks=[-1, 0, 1], yticks=[0, 1, 2])
