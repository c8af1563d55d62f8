import torch


def sum_of_squares(x):
    return (x**2).sum()


def mean_of_sines(x):
    return (x.sin() * x.sum()).mean()


def marked(x):
    x.requires_grad_()
    return x


def inputs():
    generator = torch.Generator().manual_seed(0)
    for x in ([1.7], [0.5, 2.5, -1.5], [3.0, -0.2]):
        yield sum_of_squares, marked(torch.tensor(x))
    for loss in (sum_of_squares, torch.prod, mean_of_sines):
        for n in (1, 4):
            yield loss, marked(3 * torch.randn(n, generator=generator))
    yield sum_of_squares, marked(torch.tensor([0.8, 1.6], dtype=torch.float64))
    x = marked(torch.tensor([2.2]))
    x.grad = torch.tensor([7.0])
    yield sum_of_squares, x
