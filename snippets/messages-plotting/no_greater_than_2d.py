import matplotlib.pyplot as plt
import torch

signals = torch.zeros(2, 1, 50)
plt.plot(signals)
#> ValueError: x and y can be no greater than 2D, but have shapes (2,) and (2, 1, 50)
