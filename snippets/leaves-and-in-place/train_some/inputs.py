import torch


def sum_of_squares(w):
    return (w**2).sum()


def sines_and_product(w):
    return (w.sin() * w).sum() + w.prod()


def sum_of_roots(w):
    return w.sqrt().sum()


def inputs():
    generator = torch.Generator().manual_seed(0)
    yield sum_of_squares, torch.tensor([4.0]), torch.tensor([False]), 0.25, 1
    yield sum_of_squares, torch.tensor([4.0, 8.0]), torch.tensor([False, True]), 0.25, 2
    yield sum_of_squares, torch.tensor([4.0, 8.0]), torch.tensor([True, True]), 0.25, 3
    yield sum_of_roots, torch.tensor([0.0, 4.0]), torch.tensor([True, False]), 1.0, 1
    yield torch.prod, torch.tensor([4.0, 8.0]), torch.tensor([True, False]), 0.25, 2
    start = torch.tensor([4.0, 8.0], requires_grad=True)
    start.grad = torch.tensor([1.0, 1.0])
    yield sum_of_squares, start, torch.tensor([True, False]), 0.25, 2
    start = torch.tensor([4.0, 8.0], dtype=torch.float64)
    yield sum_of_squares, start, torch.tensor([True, False]), 0.25, 2
    for loss in (sum_of_squares, sines_and_product):
        for n, marked in ((1, False), (6, False), (5, True)):
            for steps in (0, 1, 7):
                start = torch.randn(n, requires_grad=marked, generator=generator)
                frozen = torch.rand(n, generator=generator) < 0.5
                yield loss, start, frozen, 0.05, steps
