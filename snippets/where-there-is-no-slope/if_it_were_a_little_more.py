import torch

zero = torch.tensor(0.0)

for function in [
    torch.relu,
    lambda x: x.clamp(min=0),
    lambda x: torch.maximum(x, zero),
]:
    x = torch.tensor(0.001, requires_grad=True)
    function(x).backward()
    print(x.grad.item())
#> 1.0
#> 1.0
#> 1.0
