import numpy as np
import torch

t = torch.tensor([[1, 2], [3, 4]])
print(t.requires_grad, t.grad_fn, t.device)
#> False None cpu
print(torch.tensor(0.5).dtype, np.array(0.5).dtype)
#> torch.float32 float64

t.requires_grad_()
#> RuntimeError: only Tensors of floating point dtype can require gradients
