import torch

x = torch.tensor([[1.0], [2.0]], requires_grad=True)
y = x**2
# wanted: [[2.0], [4.0]]
slopes = torch.autograd.grad(y, x, torch.ones(2))
#> RuntimeError: Mismatch in shape: grad_output[0] has a shape of torch.Size([2]) and output[0] has a shape of torch.Size([2, 1]).
