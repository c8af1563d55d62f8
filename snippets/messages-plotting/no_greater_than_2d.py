import matplotlib.pyplot as plt
import torch

signals = torch.tensor([[[0, 1, 2]], [[9, 8, 7]]])
# wanted: [[0, 1, 2], [9, 8, 7]]
plt.plot(signals)
#> ValueError: x and y can be no greater than 2D, but have shapes (2,) and (2, 1, 3)
