import torch


def inputs():
    yield torch.tensor([[[1.0, 0]]]), torch.tensor([[[3.0, 4]]])
    yield torch.tensor([[[1, 0], [0, 1]]]), torch.tensor([[[3, 4], [5, 6]]])
    yield torch.tensor([[[2]], [[3]]]), torch.tensor([[[5]], [[7]]])
    one = torch.ones(1, 1, 1, dtype=torch.float64)
    yield one, 3 * one
    generator = torch.Generator().manual_seed(0)
    sizes = [(2, 3, 4, 5), (3, 2, 2, 2), (3, 1, 6, 3), (0, 2, 2, 2), (2, 2, 3, 0)]
    for b, n, m, d in sizes:
        queries = torch.randn(b, n, d, generator=generator)
        yield queries, torch.randn(b, m, d, generator=generator)
    turned = torch.randn(2, 3, 4, generator=generator).mT
    yield turned, torch.randn(2, 3, 2, generator=generator).mT
