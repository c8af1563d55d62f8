import torch


def sum_of_squares(w):
    return (w**2).sum()


def sines_and_product(w):
    return (w.sin() * w).sum() + w.prod()


def inputs():
    generator = torch.Generator().manual_seed(0)
    for loss in (sum_of_squares, sines_and_product):
        for n, marked in ((1, False), (6, False), (5, True)):
            for steps in (0, 1, 7):
                start = torch.randn(n, requires_grad=marked, generator=generator)
                frozen = torch.rand(n, generator=generator) < 0.5
                yield loss, start, frozen, 0.05, steps
