import matplotlib.pyplot as plt
import torch

x = torch.arange(3.0)
scores = torch.tensor([[0.9, 0.1], [0.2, 0.8], [0.3, 0.7]])
# wanted: [0.0, 1.0, 1.0]
plt.scatter(x, x**2, c=scores)
#> ValueError: 'c' argument has 6 elements, which is inconsistent with 'x' and 'y' with size 3.
