import torch


def inputs():
    generator = torch.Generator().manual_seed(0)
    factors = [torch.randn(n, n, generator=generator) / n for n in (1, 2, 5)]
    for factor in factors:
        for learning_rate in (0.05, 0.5):
            for steps in (0, 1, 20):
                yield (
                    factor @ factor.T,
                    torch.randn(len(factor), generator=generator),
                    learning_rate,
                    steps,
                )
    yield (torch.zeros(3, 3), torch.ones(3), 0.1, 4)
