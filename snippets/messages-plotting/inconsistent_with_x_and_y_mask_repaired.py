import matplotlib.pyplot as plt
import torch

x, kind = torch.arange(5.0), torch.tensor([0, 1, 0, 1, 1])
keep = x > 0
dots = plt.scatter(x[keep], x[keep] ** 2, c=kind[keep])
print(dots.get_array().tolist())
#> [1.0, 0.0, 1.0, 1.0]
plt.close()
