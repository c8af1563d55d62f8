import torch

for start in (3.0, 30.0):
    x = torch.tensor(2.0, requires_grad=True)
    scale = torch.tensor(start, requires_grad=True)
    (x * scale.detach()).backward()
    print(x.grad, scale.grad)
#> tensor(3.) None
#> tensor(30.) None
