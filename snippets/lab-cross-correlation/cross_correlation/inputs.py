import torch


def inputs():
    yield torch.tensor([[1.0, 2]]), torch.tensor([[1.0, 0]])
    yield torch.tensor([[1.0, 2, 3]]), torch.tensor([[1.0, 0]])
    yield torch.tensor([[1.0, 2, 3, 4]]), torch.tensor([[1.0, 0]]), 2
    yield torch.tensor([[1.0, 2]]), torch.tensor([[1.0, 1]]), 1, 1
    yield torch.tensor([[1.0], [2], [3], [4]]), torch.tensor([[1.0], [0]]), 3
    image = torch.tensor([[16777217.0, 16777216.0]], dtype=torch.float64)
    yield image, torch.tensor([[1.0, -1.0]], dtype=torch.float64)
    turned = torch.arange(6.0).view(3, 2).T
    yield turned, turned[:, :2], 1, 1
    generator = torch.Generator().manual_seed(0)
    for _ in range(25):
        sizes = torch.randint(1, 4, (4,), generator=generator)
        height, width, stride, padding = sizes.tolist()
        shape = height + stride, width + 2
        kernel = torch.randint(-1, 3, (height, width), generator=generator).float()
        image = torch.randint(0, 9, shape, generator=generator).float()
        yield image, kernel, stride, padding - 1
        kernel = torch.randn(height, width, generator=generator)
        image = torch.randn(shape, generator=generator)
        yield image, kernel, stride, padding - 1
