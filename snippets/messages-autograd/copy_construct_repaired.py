import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
start = w.detach().clone()
with torch.no_grad():
    w[0] = 5
print(start.tolist(), w.tolist())
#> [1.0, 2.0] [5.0, 2.0]
