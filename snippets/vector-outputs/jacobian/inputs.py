import torch


def total_and_product(x):
    return torch.stack([x.sum(), x.prod()])


def every_product(x):
    return torch.outer(x, x).flatten()


def product_alone(x):
    return x.prod().reshape(1)


def inputs():
    generator = torch.Generator().manual_seed(0)
    for function in (torch.sin, total_and_product, every_product, product_alone):
        for n in (1, 4):
            yield function, torch.randn(n, generator=generator)
