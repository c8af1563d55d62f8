import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
start = w.detach().clone()
print(start)
#> tensor([1., 2.])
