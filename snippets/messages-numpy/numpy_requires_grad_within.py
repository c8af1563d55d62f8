import numpy as np
import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
# wanted: [2.0, 4.0]
loss = np.square(w).sum()
#> RuntimeError: Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy() instead.
