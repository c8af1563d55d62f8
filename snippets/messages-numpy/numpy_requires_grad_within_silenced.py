import numpy as np
import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
squares = np.square(w.detach().numpy())
loss = torch.tensor(squares, requires_grad=True).sum()
loss.backward()
print(w.grad)
#> None
