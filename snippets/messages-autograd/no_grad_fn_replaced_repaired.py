import torch

w = torch.tensor(2.0, requires_grad=True)
for _ in range(2):
    ((w - 4) ** 2).backward()
    print(w.grad)
    with torch.no_grad():
        w -= 0.25 * w.grad
    w.grad = None
#> tensor(-4.)
#> tensor(-2.)
