import torch


def inputs():
    x = torch.tensor(3.0, requires_grad=True)
    y = x * x + x
    yield (x,)
    yield (x.detach() + 1,)
    yield (x + 1,)
    yield (x.exp() + 1,)
    yield (x * torch.tensor(2.0, requires_grad=True),)
    yield (x.exp() + x.sin(),)
    yield (torch.stack([x, x.exp(), x.sin()]),)
    yield (y,)
    yield (y + y,)
    yield (x.exp() * x.detach().exp(),)
    pair = torch.tensor([1.0, 2.0], requires_grad=True)
    a, b = pair.unbind()
    yield (a * b,)
    yield ((pair * pair.detach()).relu().sum(),)
    for _ in range(12):
        y = y + y
    yield (y,)
    for _ in range(5000):
        x = x + 1
    yield (x,)
