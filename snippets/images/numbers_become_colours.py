import matplotlib.pyplot as plt
import torch

table = torch.tensor([[0.25, 0.375, 0.5]])

drawn = plt.imshow(table.numpy(), cmap="gray")
print(drawn.norm(table.numpy()))
#> [[0.  0.5 1. ]]

drawn = plt.imshow(table.numpy(), cmap="gray", vmin=0, vmax=1)
print(drawn.norm(table.numpy()))
#> [[0.25  0.375 0.5  ]]
plt.close()
