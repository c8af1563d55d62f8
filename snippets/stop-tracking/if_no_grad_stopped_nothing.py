import torch

x = torch.tensor(3.0, requires_grad=True)

square = x**2
total = square + 5 * x

total.backward()
print(x.grad)
#> tensor(11.)
