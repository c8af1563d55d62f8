import torch

w = torch.tensor([0.0, 1.0], requires_grad=True)
y = w.exp()
y.data += 1
y.sum().backward()
print(w.grad)
#> tensor([2.0000, 3.7183])
