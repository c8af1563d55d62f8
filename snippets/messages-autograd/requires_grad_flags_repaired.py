import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
fixed = (w * 2).detach()
(w * fixed).sum().backward()
print(w.grad)
#> tensor([2., 4.])
