import torch


def inputs():
    generator = torch.Generator().manual_seed(0)

    def numbers(*shape):
        return torch.randint(-3, 4, shape, generator=generator).float()

    for n, d, m in [(1, 1, 1), (4, 2, 3), (5, 3, 5), (20, 2, 20), (3, 1, 4)]:
        labels = 2.0 * torch.randint(2, (n,), generator=generator) - 1
        yield numbers(n, d), labels, numbers(m, d), numbers(m)
