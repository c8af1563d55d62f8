import matplotlib.pyplot as plt
import torch

column = torch.tensor([[0], [10], [20]])
row = torch.tensor([1, 2, 3, 4])

parts = [("", column), ("+ ", row), ("= ", column + row)]
figure, axes = plt.subplots(1, 3, figsize=(5, 1.6))

for axis, (sign, part) in zip(axes, parts):
    stored_rows, stored_columns = torch.atleast_2d(part).shape
    axis.set(title=f"{sign}{tuple(part.shape)}", xlim=(0, 4), ylim=(3, 0), aspect="equal")
    axis.axis("off")
    for i, j in torch.cartesian_prod(torch.arange(3), torch.arange(4)).tolist():
        value = part.expand(3, 4)[i, j].item()
        stored = i < stored_rows and j < stored_columns
        cell = plt.Rectangle((j, i), 1, 1, alpha=0.4 if stored else 0.1, ec="C0")
        axis.add_patch(cell)
        centred = {"ha": "center", "va": "center"}
        axis.text(j + 0.5, i + 0.5, value, alpha=1 if stored else 0.6, **centred)
