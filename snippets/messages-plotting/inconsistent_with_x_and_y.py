import matplotlib.pyplot as plt
import torch

points = torch.tensor([[0.0, 1.0], [1.0, 0.0], [2.0, 2.0]])
kind = torch.tensor([0, 1])
plt.scatter(points[:, 0], points[:, 1], c=kind)
#> ValueError: 'c' argument has 2 elements, which is inconsistent with 'x' and 'y' with size 3.
