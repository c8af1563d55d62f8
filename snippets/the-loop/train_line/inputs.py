import torch


def inputs():
    def points(x, y, epochs, learning_rate):
        return torch.tensor(x), torch.tensor(y), epochs, learning_rate

    yield points([1.0], [3.0], 0, 0.25)
    yield points([2.0], [4.0], 1, 0.25)
    yield points([-2.0], [4.0], 2, 0.25)
    yield points([1.0, 2.0], [3.0, 5.0], 1, 0.25)
    yield points([1.0, 2.0], [3.0, 5.0], 2, 0.25)
    yield points([-1.0, 0.5], [3.0, -5.0], 3, 0.5)
    yield points([-1.0, 0.0, 1.0], [-1.0, 1.0, 3.0], 2, 0.25)
    generator = torch.Generator().manual_seed(0)
    x, y = torch.randn(8, 2, generator=generator).T
    yield x, y, 12, 0.1
