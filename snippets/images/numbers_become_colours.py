import matplotlib.pyplot as plt
import torch

dim = torch.tensor([[0.25, 0.375, 0.5]])

drawn = plt.imshow(dim.numpy(), cmap="gray")
print(drawn.norm(dim.numpy()))
#> [[0.  0.5 1. ]]

drawn = plt.imshow(dim.numpy(), cmap="gray", vmin=0, vmax=1)
print(drawn.norm(dim.numpy()))
#> [[0.25  0.375 0.5  ]]
plt.close()
