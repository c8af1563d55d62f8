import torch

w = torch.tensor([0.0, 1.0], requires_grad=True)
y = w.exp()
y = y + 1
y.sum().backward()
print(w.grad)
#> tensor([1.0000, 2.7183])
