import torch


def inputs():
    yield torch.tensor([[[1, 2]]]), torch.tensor([[[3, -4]]])
    yield torch.tensor([[[1, 2]]]), torch.tensor([[[3, 4], [5, 6]]])
    left = torch.tensor([[[1, 2], [3, 4]]])
    yield left, torch.tensor([[[1, 0], [1, -1]]])
    yield left.mT.expand(2, 2, 2), torch.tensor([[[1, 2]], [[0, 3]]])
    yield torch.tensor([[[2**53 + 1]]]), torch.tensor([[[1]]])
    yield torch.zeros(1, 2, 3), torch.zeros(1, 0, 3)
    yield torch.zeros(1, 0, 3), torch.zeros(1, 2, 3)
    yield torch.zeros(2, 1, 0), torch.zeros(2, 3, 0)
    generator = torch.Generator().manual_seed(0)
    yield (
        torch.randn(3, 2, 5, generator=generator),
        torch.randn(3, 4, 5, generator=generator),
    )
    yield (
        torch.randn(2, 3, 2, generator=generator).double(),
        torch.randn(2, 3, 2, generator=generator).double(),
    )
