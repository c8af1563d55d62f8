import torch

x = torch.tensor(3.0, requires_grad=True)
y = x**2
x.data.fill_(10.0)
y.backward()

print(y)
#> tensor(9., grad_fn=<PowBackward0>)
print(x.grad)
#> tensor(20.)
