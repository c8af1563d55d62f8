import torch

inputs = torch.zeros(1000)
bias = torch.tensor(0.5, requires_grad=True)

predicted = inputs + bias
predicted.sum().backward()

print(predicted.shape)
#> torch.Size([1000])
print(bias.grad.shape)
#> torch.Size([])
print(bias.grad)
#> tensor(1000.)
