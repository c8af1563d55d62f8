import torch


def inputs():
    ravine = torch.tensor([[5.0, 4.0], [4.0, 5.0]])
    for steps in (0, 1, 2, 60):
        yield ravine.clone(), torch.tensor([-3.0, 2.0]), 0.2, steps
    yield torch.tensor([[2.0]]), torch.tensor([8.0]), 0.25, 2
    yield torch.tensor([[1.0]]), torch.tensor([8.0]), 1.5, 3
    yield torch.tensor([[0.0, 1.0], [1.0, 0.0]]), torch.tensor([1.0, 2.0]), 0.5, 2
    yield torch.zeros(3, 3), torch.ones(3), 0.1, 4
    yield ravine.double(), torch.tensor([1.0, 3.0], dtype=torch.float64), 0.1, 3
    generator = torch.Generator().manual_seed(0)
    for n in (2, 5):
        factor = torch.randn(n, n, generator=generator) / n
        for learning_rate in (0.05, 0.5):
            for steps in (1, 20):
                start = torch.randn(n, generator=generator)
                yield factor @ factor.T, start, learning_rate, steps
