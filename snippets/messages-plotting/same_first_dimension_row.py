import matplotlib.pyplot as plt
import torch

x = torch.arange(3)
y = torch.tensor([[0.0, 1.0, 4.0]])
# wanted: [0.0, 1.0, 4.0]
plt.plot(x, y)
#> ValueError: x and y must have same first dimension, but have shapes (3,) and (1, 3)
