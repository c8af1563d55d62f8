import torch

w = torch.ones(2, requires_grad=True) * 0.5
# wanted: tensor([0.4000, 0.4000], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
#> ValueError: can't optimize a non-leaf Tensor
