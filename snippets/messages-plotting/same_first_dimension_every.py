import matplotlib.pyplot as plt
import torch

test_losses = torch.tensor([0.75, 0.5])
epochs = torch.arange(4)
# wanted: [[0.0, 0.75], [2.0, 0.5]]
plt.plot(epochs, test_losses)
#> ValueError: x and y must have same first dimension, but have shapes (4,) and (2,)
