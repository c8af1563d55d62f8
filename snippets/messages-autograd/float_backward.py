import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
total = 0.0
for target in [3.0, 4.0]:
    total += ((w - target) ** 2).mean().item()
# wanted: tensor([-5., -3.])
total.backward()
#> AttributeError: 'float' object has no attribute 'backward'
