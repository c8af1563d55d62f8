import torch

x = torch.tensor(3.0, requires_grad=True)
y = x * x + x
y.backward(retain_graph=True)
print(x.grad)
#> tensor(7.)

y.backward()
print(x.grad)
#> tensor(14.)

x = torch.tensor(3.0, requires_grad=True)
square = x * x
y = square + x
square.backward(retain_graph=True)
y.backward()
print(x.grad)
#> tensor(13.)
