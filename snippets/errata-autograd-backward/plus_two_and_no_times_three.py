import torch

for factor in (1, 3):
    x = torch.ones(2, 2, requires_grad=True)
    y = (x + 2) * factor
    (3 * y**2).mean().backward()
    print(x.grad)
#> tensor([[4.5000, 4.5000],
#>         [4.5000, 4.5000]])
#> tensor([[40.5000, 40.5000],
#>         [40.5000, 40.5000]])
