import torch

x = torch.tensor(2.0, requires_grad=True)
(slope,) = torch.autograd.grad(x**3, x)
# wanted: tensor(12.)
slope.backward()
#> RuntimeError: element 0 of tensors does not require grad and does not have a grad_fn
