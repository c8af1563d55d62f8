import torch

x = torch.tensor(3.0, requires_grad=True)

with torch.no_grad():
    square = x**2
total = square + 5 * x

total.backward()
print(x.grad)
#> tensor(5.)
