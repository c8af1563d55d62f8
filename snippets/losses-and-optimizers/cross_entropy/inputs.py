import torch


def inputs():
    def rows(logits, target, **also):
        return torch.tensor(logits, **also), torch.tensor(target)

    yield rows([[3.0]], [0])
    yield rows([[0.0, 1.0]], [0])
    yield rows([[0.0, 1.0], [2.0, 0.0]], [1, 0])
    yield rows([[0.0, 1000.0]], [1])
    yield rows([[1000.0, 0.0]], [1])
    yield rows([[-1000.0, -999.0]], [0])
    yield rows([[0.0, 1.0], [1000.0, 0.0]], [0, 0])
    yield rows([[1.0, 2.0]], [1], requires_grad=True)
    yield rows([[1.0, 2.0]], [1], dtype=torch.float64)
    generator = torch.Generator().manual_seed(0)
    for n, classes in ((3, 3), (6, 2), (5, 4)):
        logits = 5 * torch.randn(classes, n, generator=generator).T
        yield logits, torch.randint(classes, (n,), generator=generator)
