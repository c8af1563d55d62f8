import torch


def each_counted(y):
    """y itself; more ways back through it than it has entries are an error."""
    left = list(range(len(y)))

    def count(gradient):
        if not left:
            raise RuntimeError(f"{len(y)} outputs, and {len(y) + 1} ways back")
        left.pop()

    if y.requires_grad:
        y.register_hook(count)
    return y


def sines(x):
    return each_counted(x.sin())


def total_and_product(x):
    return each_counted(torch.stack([x.sum(), x.prod()]))


def every_product(x):
    return each_counted(torch.outer(x, x).flatten())


def product_alone(x):
    return each_counted(x.prod().reshape(1))


def first_and_a_constant(x):
    return each_counted(torch.stack([3 * x[0], torch.tensor(5.0)]))


def inputs():
    generator = torch.Generator().manual_seed(0)
    for function in (sines, total_and_product, every_product, product_alone):
        for n in (1, 4):
            yield function, torch.randn(n, generator=generator)
    yield total_and_product, torch.tensor([1.0, 2.0, 3.0])
    yield total_and_product, torch.tensor([2.0, 0.5], dtype=torch.float64)
    yield first_and_a_constant, torch.tensor([2.0, 4.0])
    yield sines, torch.randn(4, generator=generator)[::2]
