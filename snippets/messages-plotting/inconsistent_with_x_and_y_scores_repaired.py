import matplotlib.pyplot as plt
import torch

x = torch.arange(3.0)
scores = torch.tensor([[0.9, 0.1], [0.2, 0.8], [0.3, 0.7]])
dots = plt.scatter(x, x**2, c=scores.argmax(dim=1))
print(dots.get_array().tolist())
#> [0.0, 1.0, 1.0]
plt.close()
