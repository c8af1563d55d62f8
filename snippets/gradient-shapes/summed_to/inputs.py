import torch


def inputs():
    generator = torch.Generator().manual_seed(0)
    shapes = [
        ((2, 3), (2, 3)),
        ((2, 3), (3,)),
        ((2, 3), (1, 3)),
        ((2, 3), (2, 1)),
        ((2, 3), ()),
        ((), ()),
        ((1,), ()),
        ((4, 2, 3), (2, 1)),
        ((4, 2, 3), (1, 1, 1)),
        ((2, 3, 4, 5), (3, 1, 5)),
    ]
    for large, small in shapes:
        yield (torch.randn(large, generator=generator), small)
