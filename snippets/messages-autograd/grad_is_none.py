import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
for _ in range(2):
    # wanted: tensor([2., 4.])
    # wanted: tensor([2., 4.])
    w.grad.zero_()
    (w**2).sum().backward()
#> AttributeError: 'NoneType' object has no attribute 'zero_'
