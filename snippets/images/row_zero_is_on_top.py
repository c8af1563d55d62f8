import matplotlib.pyplot as plt
import numpy as np
import torch

table = torch.arange(12).view(3, 4)
print(table[0, 3])
#> tensor(3)

style = {"ha": "center", "va": "center", "color": "black"}
figure, axes = plt.subplots(1, 2, figsize=(6.4, 2.8), layout="constrained")
for axis, origin in zip(axes, ["upper", "lower"]):
    axis.imshow(table.numpy(), vmin=-12, origin=origin)
    for (row, column), number in np.ndenumerate(table.numpy()):
        axis.text(column, row, number, **style)
    axis.plot(3, 0, "o", markersize=28, fillstyle="none", color="black")
    axis.set(title=f'origin="{origin}"', xticks=range(4), yticks=range(3))
