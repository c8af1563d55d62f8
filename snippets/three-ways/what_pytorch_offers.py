import torch


def iterated(x):
    f = x
    while f < 20:
        f = f * f + x
    return f


x = torch.tensor(1.0)
direction = torch.tensor(1.0)
print(torch.func.jvp(iterated, (x,), (direction,)))
#> (tensor(26.), tensor(131.))

x.requires_grad_()
(slope,) = torch.autograd.grad(iterated(x), x, create_graph=True)
(second,) = torch.autograd.grad(slope, x, create_graph=True)
(third,) = torch.autograd.grad(second, x)
print(slope.item(), second.item(), third.item())
#> 131.0 598.0 2388.0

precise = torch.tensor(1.0, dtype=torch.float64, requires_grad=True)
print(torch.autograd.gradcheck(iterated, precise))
#> True
