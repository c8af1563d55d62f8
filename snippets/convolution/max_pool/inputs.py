import torch


def inputs():
    def numbers(*shape):
        return torch.randint(-9, 10, shape, generator=generator).float()

    generator = torch.Generator().manual_seed(0)
    yield torch.tensor([[[[1.0, 2.0], [3.0, 4.0]]]]), 1
    yield torch.tensor([[[[1.0, 2.0], [3.0, 4.0]]]]), 2
    yield torch.tensor([[[[-1.0, -2.0], [-3.0, -4.0]]]]), 2
    yield torch.tensor([[[[1.0, 2.0, 9.0], [3.0, 4.0, 9.0]]]]), 2
    yield torch.tensor([[[[1.0, 2.0, 3.0, 4.0], [5.0, 6.0, 7.0, 8.0]]]]), 2
    yield torch.tensor([[[[1.0, 2.0, 3.0], [3.0, 4.0, 5.0], [9.0, 9.0, 9.0]]]]), 2
    yield torch.zeros(0, 1, 2, 2), 2
    yield numbers(1, 2, 4, 6), 2
    yield numbers(2, 1, 6, 3), 3
    yield numbers(2, 3, 7, 8), 3
    yield numbers(3, 2, 5, 4).mT, 2
