import torch

w = torch.tensor(3.0, requires_grad=True)
losses = [w**2, 2 * w]
print(torch.cat(losses))
#> RuntimeError: zero-dimensional tensor (at position 0) cannot be concatenated
