import torch


def inputs():
    def tensors(*lists):
        return tuple(torch.tensor(each, dtype=torch.float64) for each in lists)

    yield tensors([3], [1], [1])
    yield tensors([3], [1], [2])
    yield tensors([3], [1], [0.5])
    yield tensors([3, 5], [1], [2])
    yield tensors([3], [1, -2], [2])
    yield tensors([1, 2], [2, 4], [1, 3])
    yield tensors([90], [1], [1])
    yield tensors([], [1, 2], [0.5])
    yield tensors([1], [], [0.5])
    yield tensors([1], [2], [])
    generator = torch.Generator().manual_seed(0)
    for n, v, w in ((6, 4, 3), (300, 3, 3)):
        readings, _ = 3 * torch.randn(n, 2, dtype=torch.float64, generator=generator).T
        values = torch.randn(v, dtype=torch.float64, generator=generator)
        yield readings, values, torch.rand(w, dtype=torch.float64, generator=generator) + 0.5
