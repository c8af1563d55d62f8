import matplotlib.pyplot as plt
import torch

x, y = torch.tensor([[0.0, 1.0, 2.0], [1.0, 0.0, 2.0]]).numpy()
kind = torch.tensor([0, 1, 1])
dots = plt.scatter(x, y, c=kind)
print(dots.get_array().tolist())
#> [0.0, 1.0, 1.0]
plt.close()
