import matplotlib.pyplot as plt
import numpy as np
import torch

folded = 0  # @param {type:"slider", min:0, max:1, step:1}

A = torch.tensor([[1, 2, 3], [0, 1, 2]])
B = torch.tensor([[5, 4], [1, 2], [2, 3]])
parts = {
    "A": (A, 0, 3.4, "C0", [0], [0, 1, 2]),
    "B": (B, 3.4, 0, "C1", [0, 1, 2], [1]),
    "A B": (A @ B, 3.4, 3.4, "C2", [0], [1]),
}
names = {"A": (1.5, 3), "B": (3, 1.5), "A B": (4.4, 6.1)}
centred = {"ha": "center", "va": "center"}

figure, axis = plt.subplots(figsize=(3.4, 3.4), layout="constrained")
for name, (table, x, y, colour, rows, columns) in parts.items():
    for (i, j), number in np.ndenumerate(table.numpy()):
        corner = (y + i, x + j) if folded else (x + j, y + i)
        box = {"alpha": 0.45 if i in rows and j in columns else 0.12}
        axis.add_patch(plt.Rectangle(corner, 1, 1, color=colour, lw=0.5, **box))
        axis.text(corner[0] + 0.5, corner[1] + 0.5, number, **centred)
    place = names[name][::-1] if folded else names[name]
    shown = f"{name.replace('A B', '(A B)')}ᵀ" if folded else name
    axis.text(*place, shown, **centred)
axis.plot([0, 3.1], [0, 3.1], "C5--", linewidth=1)
axis.set(xlim=(-0.1, 6.8), ylim=(6.8, -0.1), aspect="equal")
axis.set_axis_off()
