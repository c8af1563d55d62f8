import torch

x = torch.tensor(2.0, requires_grad=True)
y = x**2
z = y + 3
loss = 2 * z
print(x.item(), y.item(), z.item(), loss.item())
#> 2.0 4.0 7.0 14.0

loss.backward()
print(x.grad)
#> tensor(8.)
