import torch


def no_more_than(size, loss):
    """The same loss, for so few rows at once: memory holds no more."""
    waiting = []

    def limited(w, inputs, targets):
        if len(inputs) > size:
            raise MemoryError(f"{len(inputs)} rows do not fit, {size} do")
        if waiting:
            raise MemoryError("the part before is still there: go back through it first")
        result = loss(w, inputs, targets)
        if result.requires_grad:
            waiting.append("until somebody has gone back")
            result.register_hook(lambda gradient: waiting.clear())
        return result

    limited.__name__ = loss.__name__
    return limited


def squares(w, inputs, targets):
    return ((inputs @ w - targets) ** 2).mean()


def distances(w, inputs, targets):
    return (inputs @ w - targets).abs().mean()


def inputs():
    generator = torch.Generator().manual_seed(0)
    w, rows = torch.ones(1), torch.tensor([[1.0], [1.0], [2.0]])
    for n, size in ((1, 1), (2, 1), (3, 2), (2, 2), (1, 3)):
        yield no_more_than(size, squares), w.clone(), rows[:n], torch.zeros(n), size
    for loss in (squares, distances):
        for n, d, size, dtype in (
            (6, 2, 2, torch.float32),
            (7, 3, 3, torch.float32),
            (4, 3, 10, torch.float32),
            (5, 2, 4, torch.float64),
        ):
            yield (
                no_more_than(size, loss),
                torch.randn(d, generator=generator, dtype=dtype),
                torch.randn(n, d, generator=generator, dtype=dtype),
                torch.randn(n, generator=generator, dtype=dtype),
                size,
            )
