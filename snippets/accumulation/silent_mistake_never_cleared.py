import torch

for clear in [True, False]:
    w = torch.tensor(8.0, requires_grad=True)
    visited = [w.item()]
    for _ in range(6):
        if clear:
            w.grad = None
        (w**2).backward()
        with torch.no_grad():
            w -= 0.25 * w.grad
        visited.append(w.item())
    print(visited)
#> [8.0, 4.0, 2.0, 1.0, 0.5, 0.25, 0.125]
#> [8.0, 4.0, -2.0, -7.0, -8.5, -5.75, -0.125]
