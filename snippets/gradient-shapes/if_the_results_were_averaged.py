import torch

inputs = torch.zeros(4)
bias = torch.tensor(0.5, requires_grad=True)

predicted = inputs + bias
predicted.mean().backward()
print(bias.grad)
#> tensor(1.)
