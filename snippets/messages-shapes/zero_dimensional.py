import torch

w = torch.tensor(3.0, requires_grad=True)
losses = [w**2, 2 * w]
# wanted: [9.0, 6.0]
# wanted: slope 8.0
together = torch.cat(losses)
#> RuntimeError: zero-dimensional tensor (at position 0) cannot be concatenated
