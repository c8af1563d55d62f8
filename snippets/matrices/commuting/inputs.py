import torch


def inputs():
    turn, mirror = [[0, -1], [1, 0]], [[-1, 0], [0, 1]]
    yield (torch.tensor([turn, mirror]),)
    yield (torch.tensor([turn, [[1, 2], [-2, 1]]]),)
    yield (torch.tensor([turn]),)
    large = 10**8
    yield (torch.tensor([[[large, 1], [0, large]], [[large, 0], [1, large]]]),)
    yield (torch.tensor([[[1, 1], [0, 1]], [[1, 0], [0, 0]]]),)
    yield (torch.tensor([[[1, 0], [1, 1]], [[1, 0], [0, 0]]]),)
    yield (torch.tensor([[[2]], [[-3]], [[0]]]),)
    yield (torch.zeros(0, 2, 2, dtype=torch.int64),)
    generator = torch.Generator().manual_seed(0)
    yield (torch.randint(-1, 2, (4, 3, 3), generator=generator).mT,)
