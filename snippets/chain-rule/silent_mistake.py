import torch

x = torch.ones(2, 2, requires_grad=True)

for y in [x + 2, (x + 2) * 3, x + 2 * 3]:
    x.grad = None
    out = (y * y * 3).mean()
    out.backward()
    print(out.item(), x.grad[0, 0].item())
#> 27.0 4.5
#> 243.0 40.5
#> 147.0 10.5
