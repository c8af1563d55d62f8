import torch


def inputs():
    generator = torch.Generator().manual_seed(0)
    yield torch.tensor([1.0, 2.0]), ()
    yield torch.tensor([1.0, 2.0]), (1,)
    yield torch.tensor([1.0, 2.0]), (2,)
    yield torch.tensor([[1.0, 2.0], [4.0, 8.0]]), (2,)
    yield torch.tensor([[1.0, 2.0], [4.0, 8.0]]), (2, 1)
    yield torch.tensor([[1.0, 2.0], [4.0, 8.0]]), ()
    yield torch.tensor(3.0), ()
    yield torch.zeros(0, 3), (3,)
    yield torch.zeros(0, 3), (1, 3)
    yield torch.ones(2, 3, dtype=torch.float64), (3,)
    yield torch.ones(()).expand(2, 3), (1, 3)
    yield torch.randn(3, 2, generator=generator).T, (3,)
    shapes = [
        ((2, 3), (2, 3)),
        ((1,), ()),
        ((3, 3), (3, 1)),
        ((4, 2, 3), (2, 1)),
        ((4, 2, 3), (1, 1, 1)),
        ((2, 3, 4, 5), (3, 1, 5)),
    ]
    for large, small in shapes:
        yield torch.randn(large, generator=generator), small
