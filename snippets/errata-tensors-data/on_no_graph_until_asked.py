import torch

t = torch.tensor([[1, 2], [3, 4]])
print(t.requires_grad, t.grad_fn, t.dtype, t.device)
#> False None torch.int64 cpu

t.requires_grad_()
#> RuntimeError: only Tensors of floating point dtype can require gradients
