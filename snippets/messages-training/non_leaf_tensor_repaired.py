import torch

w = (torch.ones(3) * 0.1).requires_grad_()
optimizer = torch.optim.SGD([w], lr=0.1)
print(w.is_leaf)
#> True
