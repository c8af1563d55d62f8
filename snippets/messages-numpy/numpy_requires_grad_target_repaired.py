import numpy as np
import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
target = torch.from_numpy(np.array([0.0, 4.0]))
loss = ((w - target) ** 2).mean()
loss.backward()
print(w.grad.tolist())
#> [1.0, -2.0]
