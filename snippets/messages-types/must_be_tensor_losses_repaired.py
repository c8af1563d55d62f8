import torch

w = torch.tensor(3.0, requires_grad=True)
losses = [w**2, 2 * w]
torch.stack(losses).mean().backward()
print(w.grad)
#> tensor(4.)
