import numpy as np
import torch

w = torch.tensor(2.0, requires_grad=True)
losses = []
for x in [1.0, 3.0]:
    loss = w * x
    losses.append(loss)
# wanted: 4.0
print(np.mean(losses))
#> RuntimeError: Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy() instead.
