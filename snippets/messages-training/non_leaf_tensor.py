import torch

w = torch.ones(3, requires_grad=True) * 0.1
optimizer = torch.optim.SGD([w], lr=0.1)
#> ValueError: can't optimize a non-leaf Tensor
