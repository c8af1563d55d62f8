import matplotlib.pyplot as plt
import torch

x, kind = torch.arange(5.0), torch.tensor([0, 1, 0, 1, 1])
keep = x > 0
# wanted: [1.0, 0.0, 1.0, 1.0]
plt.scatter(x[keep], x[keep] ** 2, c=kind)
#> ValueError: 'c' argument has 5 elements, which is inconsistent with 'x' and 'y' with size 4.
