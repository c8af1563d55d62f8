import matplotlib.pyplot as plt
import torch

x, y = torch.tensor([[0.0, 1.0, 2.0], [1.0, 0.0, 2.0]]).numpy()
kind = torch.tensor([0, 1])
# wanted: [0.0, 1.0, 1.0]
plt.scatter(x, y, c=kind)
#> ValueError: 'c' argument has 2 elements, which is inconsistent with 'x' and 'y' with size 3.
