import torch

x = torch.tensor(3.0, requires_grad=True)

z = x**2 + 1
print(x.grad)
#> None

z.backward()
print(x.grad)
#> tensor(6.)

other = x * 5
other.backward()
print(x.grad)
#> tensor(11.)
