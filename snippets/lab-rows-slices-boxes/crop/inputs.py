import torch


def inputs():
    yield torch.arange(6).view(2, 3), (1, 0, 3, 1)
    yield torch.arange(12).view(3, 4), (1, 1, 1, 2)
    yield torch.arange(9).view(3, 3), (0, 1, 2, 3)
    yield torch.arange(9).view(3, 3), (0, 0, 3, 3)
    yield torch.arange(9.0).view(3, 3).T, (0, 1, 2, 3)
    generator = torch.Generator().manual_seed(0)
    for _ in range(50):
        h, w, y, x = torch.randint(1, 5, (4,), generator=generator).tolist()
        image = torch.randint(0, 9, (h + y, w + x), generator=generator)
        yield image, (x - 1, y, x - 1 + w, y + h)
