import matplotlib.pyplot as plt
import torch

a = torch.tensor([[0, 1], [2, 3]])
b = torch.tensor([[4, 5], [6, 7]])
panels = {
    "a": a,
    "b": b,
    "dim=0": torch.cat([a, b], dim=0),
    "dim=1": torch.cat([a, b], dim=1),
}
figure, axis = plt.subplots(figsize=(5.6, 2.4), layout="constrained")

left = 0.0
for text, panel in panels.items():
    rows, columns = panel.shape
    axis.text(left + columns / 2, -0.4, text, ha="center", va="center", size=11)
    for row in range(rows):
        for column in range(columns):
            value = panel[row, column].item()
            at = (left + column, row)
            colour = "C0" if value < 4 else "C1"
            axis.add_patch(plt.Rectangle(at, 1, 1, fc=(colour, 0.4), ec=(colour, 0.6)))
            axis.text(at[0] + 0.5, at[1] + 0.5, value, ha="center", va="center", size=11)
    left += columns + 0.6

axis.set(xlim=(-0.05, left - 0.55), ylim=(4.05, -0.8), aspect="equal")
axis.axis("off")
