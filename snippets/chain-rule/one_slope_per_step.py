import torch

x = torch.tensor(2.0, requires_grad=True)
y = x**2
z = y + 3
loss = 2 * z

for slope in torch.autograd.grad(loss, [loss, z, y, x]):
    print(slope)
#> tensor(1.)
#> tensor(2.)
#> tensor(2.)
#> tensor(8.)
