import torch

for start in [-1.0, 0.0, 1.0]:
    x = torch.tensor(start, requires_grad=True)
    y = torch.relu(x) - torch.relu(-x)
    y.backward()
    print(y.item(), x.grad.item())
#> -1.0 1.0
#> 0.0 0.0
#> 1.0 1.0
