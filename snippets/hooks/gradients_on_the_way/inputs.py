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


def doubled(h):
    return once(2 * h)


def squared(h):
    return once(h * h)


def times_reversed(h):
    return h * h.flip(0)


def centred(h):
    return h - h.mean()


def unchanged(h):
    return h


def inputs():
    generator = torch.Generator().manual_seed(0)
    yield [], torch.tensor([3.0])
    yield [doubled], torch.tensor([3.0])
    yield [doubled, squared], torch.tensor([1.0, 2.0])
    yield [centred, squared], torch.tensor([1.0, 2.0])
    yield [squared, unchanged, doubled], torch.tensor([1.0, 2.0])
    yield [squared, torch.round, squared], torch.tensor([1.2])
    for functions in (
        [torch.sin],
        [torch.square, torch.exp, torch.neg],
        [torch.tanh, times_reversed, centred, torch.cos],
    ):
        for n in (1, 4):
            yield functions, torch.randn(n, generator=generator)
    yield [squared, doubled], torch.tensor([0.5, -3.0], dtype=torch.float64)
    x = torch.randn(3, requires_grad=True, generator=generator)
    yield [torch.sin, torch.exp], x
    x = torch.ones(2, requires_grad=True)
    x.grad = torch.tensor([7.0, 8.0])
    yield [doubled], x
