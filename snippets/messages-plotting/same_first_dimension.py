import matplotlib.pyplot as plt
import torch

losses = torch.tensor([0.75, 0.5, 0.25])
steps = torch.arange(4)
# wanted: [[0.0, 0.75], [1.0, 0.5], [2.0, 0.25]]
plt.plot(steps, losses)
#> ValueError: x and y must have same first dimension, but have shapes (4,) and (3,)
