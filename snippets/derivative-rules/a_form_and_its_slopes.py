import torch

A = torch.tensor([[1.0, 4.0], [0.0, 1.0]])
x = torch.tensor([1.0, 2.0], requires_grad=True)

f = x @ A @ x
f.backward()
print(x.grad)
#> tensor([10.,  8.])
