import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
rows = [w, 2 * w]
torch.stack(rows).sum().backward()
print(w.grad)
#> tensor([3., 3.])
