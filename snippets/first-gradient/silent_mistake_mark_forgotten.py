import torch

weight = torch.tensor(2.0, requires_grad=True)
bias = torch.tensor(1.0)

predicted = weight * 3 + bias
predicted.backward()

print(weight.grad)
#> tensor(3.)

print(bias.grad)
#> None
