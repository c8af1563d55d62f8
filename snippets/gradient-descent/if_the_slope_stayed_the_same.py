import torch

w = torch.tensor(10.0, requires_grad=True)

loss = w**2
loss.backward()
for _ in range(50):
    with torch.no_grad():
        w -= 0.01 * w.grad

print(f"{w.item():.1f}")
#> 0.0
