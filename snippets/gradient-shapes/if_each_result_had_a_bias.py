import torch

inputs = torch.zeros(4)
bias = torch.full((4,), 0.5, requires_grad=True)

predicted = inputs + bias
predicted.sum().backward()
print(bias.grad)
#> tensor([1., 1., 1., 1.])
