import torch


def inputs():
    generator = torch.Generator().manual_seed(0)

    def table(rows):
        return torch.tensor(rows, dtype=torch.float64)

    def random(*shape):
        return torch.randn(*shape, generator=generator, dtype=torch.float64)

    yield table([[1.0], [1.0]]), table([[3.0], [5.0]])
    yield table([[2.0], [0.0]]), table([[3.0], [5.0]])
    yield table([[1.0, 1.0], [0.0, 1.0], [0.0, 0.0]]), table([[1.0], [2.0], [3.0]])
    yield table([[1.0, 2.0], [2.0, 4.0]]), table([[5.0], [0.0]])
    yield table([[0.0, 1.0], [0.0, 2.0]]), table([[5.0], [0.0]])
    yield table([[0.0], [0.0]]), table([[5.0], [1.0]])
    yield table([[1.0, 0.0, 1.0], [0.0, 1.0, 1.0]]), table([[5.0], [1.0]])
    yield random(5, 2), random(5, 3)
    feature = random(5, 2)
    yield torch.cat([feature, feature.sum(dim=1, keepdim=True)], dim=1), random(5, 3)
