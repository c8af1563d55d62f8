import torch


def inputs():
    def tensors(*lists, dtype=torch.float32):
        return tuple(torch.tensor(each, dtype=dtype) for each in lists)

    yield tensors([2], [9], [3], [1])
    yield tensors([1, 2], [1, 4], [2], [-1])
    yield tensors([1, 2], [0, 4], [2], [-1, 0])
    yield tensors([1, 2], [1, 3], [1, 2], [0, 1])
    yield tensors([1, 2], [1, 4], [], [1])
    yield tensors([1, 2], [1, 4], [2, 3], [0.5], dtype=torch.float64)
    generator = torch.Generator().manual_seed(0)
    for n, s, b in ((4, 3, 2), (3, 3, 3)):
        points = torch.randn(n, 2, generator=generator)
        slopes = torch.randn(s, generator=generator)
        yield points[:, 0], points[:, 1], slopes, torch.randn(b, generator=generator)
