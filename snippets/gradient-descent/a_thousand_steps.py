import torch

w = torch.tensor(10.0, requires_grad=True)

for _ in range(1000):
    loss = w**2
    loss.backward()
    with torch.no_grad():
        w -= 0.01 * w.grad
    w.grad = None

print(f"{w.item():.9f}")
#> 0.000000017

print(f"{10 * 0.98**1000:.9f}")
#> 0.000000017
