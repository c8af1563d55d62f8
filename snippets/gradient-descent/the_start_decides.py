import torch

for start in [-0.001, 0.001, 0.0]:
    w = torch.tensor([start, 1.5], requires_grad=True)
    for _ in range(500):
        x, y = w
        loss = (x**2 - 1) ** 2 + y**2
        (gradient,) = torch.autograd.grad(loss, w)
        with torch.no_grad():
            w -= 0.05 * gradient
    x, y = w.tolist()
    print(f"{start:6} -> x = {x:4.1f}, y = {y:.1f}, loss = {loss:.1f}")
#> -0.001 -> x = -1.0, y = 0.0, loss = 0.0
#>  0.001 -> x =  1.0, y = 0.0, loss = 0.0
#>    0.0 -> x =  0.0, y = 0.0, loss = 1.0
