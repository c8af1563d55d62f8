import torch

w = torch.tensor(3.0, requires_grad=True)
losses = [w**2, 2 * w]
torch.stack(losses).sum().backward()
print(w.grad)
#> tensor(8.)
