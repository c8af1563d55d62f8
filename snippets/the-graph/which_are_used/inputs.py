import torch


def inputs():
    generator = torch.Generator().manual_seed(0)

    def four():
        return [torch.randn(3, requires_grad=True, generator=generator) for _ in range(4)]

    a, b, c, d = leaves = four()
    yield a.sum(), leaves
    a, b, c, d = leaves = four()
    yield (a * b.detach() + c).mean(), leaves
    a, b, c, d = leaves = four()
    yield (a * 0 + d).max(), leaves
    a, b, c, d = leaves = four()
    yield (b * b + (b > 0) * d).sum(), leaves
    yield (c * c).sum(), [c]
    yield d.sum(), [a]
