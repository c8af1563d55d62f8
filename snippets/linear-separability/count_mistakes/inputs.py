import torch


def inputs():
    def tensors(points, labels, weights, biases):
        return tuple(map(torch.tensor, (points, labels, weights, biases)))

    yield tensors([[1.0]], [1.0], [[1.0]], [-1.0])
    yield tensors([[1.0]], [-1.0], [[1.0]], [-1.0])
    yield tensors([[0.25]], [1.0], [[0.5]], [0.0])
    yield tensors([[1e-9]], [1.0], [[1.0]], [0.0])
    yield tensors([[1.0], [3.0]], [-1.0, 1.0], [[1.0]], [-2.0])
    yield tensors([[1.0], [3.0]], [-1.0, 1.0], [[1.0], [-1.0]], [-2.0, 0.0])
    yield torch.zeros(0, 2), torch.zeros(0), torch.ones(3, 2), torch.ones(3)
    yield torch.ones(2, 2), torch.ones(2), torch.zeros(0, 2), torch.zeros(0)
    generator = torch.Generator().manual_seed(0)

    def quarters(*shape):  # small ones, so that every score is exact
        return torch.randint(-9, 10, shape, generator=generator) / 4

    for n, d, m in ((5, 3, 5), (20, 2, 4), (3, 1, 8)):
        labels = torch.where(quarters(n) < 0, -1.0, 1.0)
        arguments = quarters(d, n).T, labels, quarters(m, d), quarters(m)
        yield arguments
        yield tuple(each.double() for each in arguments)
