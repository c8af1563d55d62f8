import torch


def cubed(x):
    return x**3


def times_its_power(x):
    return x * x.exp()


def inputs():
    generator = torch.Generator().manual_seed(0)
    for function in (cubed, torch.sin, times_its_power):
        for n in (1, 5):
            yield function, torch.randn(n, generator=generator)
