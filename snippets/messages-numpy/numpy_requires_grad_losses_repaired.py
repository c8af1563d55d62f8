import numpy as np
import torch

w = torch.tensor(2.0, requires_grad=True)
losses = []
for x in [1.0, 3.0]:
    loss = w * x
    losses.append(loss.item())
print(np.mean(losses))
#> 4.0
