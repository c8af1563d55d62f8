import torch

w = torch.tensor(2.0, requires_grad=True)
losses = [w * x for x in [1, 2, 3]]
torch.stack(losses).mean().backward()
print(w.grad)
#> tensor(2.)
