import torch


def once(y):
    """y itself; a second way back through it is an error."""
    left = ["the only one"]

    def count(gradient):
        if not left:
            raise RuntimeError("a second backward() through the same result")
        left.clear()

    if y.requires_grad:
        y.register_hook(count)
    return y


def cubed(x):
    return once(x**3)


def times_its_power(x):
    return once(x * x.exp())


def only_above_zero(x):
    return once(torch.where(x > 0, 2 * x, 0))


def inputs():
    generator = torch.Generator().manual_seed(0)
    for function in (cubed, torch.sin, times_its_power, only_above_zero):
        for n in (1, 5):
            yield function, torch.randn(n, generator=generator)
    yield cubed, torch.tensor([2.0, 2.0])
    yield only_above_zero, torch.tensor([0.0])
    yield cubed, torch.zeros(0)
    yield cubed, torch.tensor([0.5, -3.0], dtype=torch.float64)
    yield cubed, torch.randn(4, generator=generator)[::2]
