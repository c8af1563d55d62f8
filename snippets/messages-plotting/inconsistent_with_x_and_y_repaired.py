import matplotlib.pyplot as plt
import torch

points = torch.tensor([[0.0, 1.0], [1.0, 0.0], [2.0, 2.0]])
kind = torch.tensor([0, 1, 1])
dots = plt.scatter(points[:, 0], points[:, 1], c=kind)
print(dots.get_array())
#> [0. 1. 1.]
plt.close()
