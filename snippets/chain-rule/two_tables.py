import torch

ones = torch.ones(2, 2)
table = torch.tensor([[2.0, 3.0], [4.0, 5.0]])

for start in [ones, table]:
    x = start.clone().requires_grad_()  # (2, 2)
    y = x + 2
    z = y * y * 3
    out = z.mean()
    out.backward()
    print(y.tolist())
    print(z.tolist(), out.item())
    print(x.grad)
#> [[3.0, 3.0], [3.0, 3.0]]
#> [[27.0, 27.0], [27.0, 27.0]] 27.0
#> tensor([[4.5000, 4.5000],
#>         [4.5000, 4.5000]])
#> [[4.0, 5.0], [6.0, 7.0]]
#> [[48.0, 75.0], [108.0, 147.0]] 94.5
#> tensor([[ 6.0000,  7.5000],
#>         [ 9.0000, 10.5000]])
