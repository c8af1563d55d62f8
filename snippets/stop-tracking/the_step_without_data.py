import torch

for through_data in [True, False]:
    w = torch.tensor([1.0, 2.0], requires_grad=True)
    (w**2).sum().backward()
    if through_data:
        w.data -= 0.25 * w.grad
    else:
        with torch.no_grad():
            w -= 0.25 * w.grad
    print(w.tolist())
#> [0.5, 1.0]
#> [0.5, 1.0]
