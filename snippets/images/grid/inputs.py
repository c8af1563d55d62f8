import torch


def inputs():
    yield torch.tensor([[[1, 2]], [[3, 4]]]), 1
    yield torch.tensor([[[1, 2]], [[3, 4]]]), 2
    yield torch.tensor([[[1], [2]], [[3], [4]]]), 2
    yield torch.arange(6).view(6, 1, 1), 3
    yield torch.tensor([[[250, 2]], [[3, 4]]], dtype=torch.uint8), 2
    yield torch.tensor([[[0.5, -1.0]]]), 1
    yield torch.tensor([[[2**24 + 1, 2]], [[3, 4]]]), 1
    yield torch.arange(8).view(2, 2, 2), 2
    yield torch.arange(12.0).view(6, 1, 2), 2
    yield torch.arange(24).view(4, 3, 2).mT, 2
    yield torch.tensor([[[1]], [[2]]]).expand(2, 2, 3), 2
