import torch

weight = torch.tensor(2.0, requires_grad=True)
bias = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.SGD([weight])

(3 * weight + bias).backward()
optimizer.zero_grad()
print(weight.grad, bias.grad)
#> None tensor(1.)

(3 * weight + bias).backward()
optimizer.zero_grad(set_to_none=False)
print(weight.grad, bias.grad)
#> tensor(0.) tensor(2.)
