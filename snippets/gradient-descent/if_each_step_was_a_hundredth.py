import torch

w = torch.tensor(10.0, requires_grad=True)

for _ in range(50):
    loss = w**2
    loss.backward()
    with torch.no_grad():
        w -= 0.01
    w.grad = None

print(f"{w.item():.1f}")
#> 9.5
