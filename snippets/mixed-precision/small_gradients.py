import torch

weight = torch.tensor(1.0, requires_grad=True)


def loss():
    y = weight.half() * 3
    return y.float() * 1e-8


loss().backward()
print(weight.grad)
#> tensor(0.)

weight.grad = None
scale = 2.0**16
(loss() * scale).backward()
print(weight.grad, weight.grad / scale)
#> tensor(0.0020) tensor(2.9977e-08)
