import numpy as np
import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
target = np.array([0.0, 4.0])
# wanted: [1.0, -2.0]
loss = ((w - target) ** 2).mean()
#> RuntimeError: Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy() instead.
