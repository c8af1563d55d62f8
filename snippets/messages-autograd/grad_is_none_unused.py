import torch

a = torch.tensor(1.0, requires_grad=True)
b = torch.tensor(1.0, requires_grad=True)
for _ in range(2):
    (3 * a).backward()
    # wanted: tensor(3.) None
    # wanted: tensor(3.) None
    for p in [a, b]:
        p.grad.zero_()
#> AttributeError: 'NoneType' object has no attribute 'zero_'
