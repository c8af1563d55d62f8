import torch

w = torch.tensor(10.0, requires_grad=True)

for step in range(1, 301):
    loss = w**2
    loss.backward()
    with torch.no_grad():
        w -= 1.2 * w.grad
    w.grad = None
    if step % 100 == 0:
        print(step, f"{w.item():.0e} {loss.item():.0e}")
#> 100 4e+15 9e+30
#> 200 2e+30 inf
#> 300 nan nan
