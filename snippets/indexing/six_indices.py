import matplotlib.pyplot as plt
import torch

x = torch.tensor([[0, 1, 2, 3], [10, 11, 12, 13], [20, 21, 22, 23]])
indices = {
    "x[0, :]": (0, slice(None)),
    "x[:, 1]": (slice(None), 1),
    "x[1:, :2]": (slice(1, None), slice(2)),
    "x[:, ::2]": (slice(None), slice(None, None, 2)),
    "x[[0, 2]]": ([0, 2],),
    "x[[0, 2], [1, 3]]": ([0, 2], [1, 3]),
}
figure, axes = plt.subplots(3, 2, figsize=(4.6, 5.4), layout="constrained")
figure.get_layout_engine().set(h_pad=0.12)

for axis, (text, index) in zip(axes.flat, indices.items(), strict=True):
    read = torch.zeros(x.shape, dtype=torch.bool)
    read[index] = True
    for row in range(3):
        for column in range(4):
            colour, alpha = ("C1", 0.4) if read[row, column] else ("C0", 0.1)
            box = plt.Rectangle((column, row), 1, 1, fc=(colour, alpha), ec=(colour, 0.4))
            axis.add_patch(box)
            value = x[row, column].item()
            axis.text(column + 0.5, row + 0.5, value, ha="center", va="center")
    axis.set(xlim=(-0.1, 4.1), ylim=(3.1, -0.1), aspect="equal")
    axis.set_title(text)
    axis.axis("off")
