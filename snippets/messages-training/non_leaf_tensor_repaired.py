import torch

w = (torch.ones(2) * 0.5).requires_grad_()
optimizer = torch.optim.SGD([w], lr=0.1)
w.sum().backward()
optimizer.step()
print(w)
#> tensor([0.4000, 0.4000], requires_grad=True)
