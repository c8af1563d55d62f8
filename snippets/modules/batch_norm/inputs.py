import torch


def inputs():
    for training in (True, False):
        yield torch.tensor([[1.0], [3.0]]), torch.zeros(1), torch.ones(1), training
        yield torch.zeros(2, 1), torch.tensor([0.5]), torch.ones(1), training
        yield torch.tensor([[0.0], [0.01]]), torch.zeros(1), torch.tensor([1e-5]), training
        generator = torch.Generator().manual_seed(0)
        for n, d in ((3, 1), (4, 2), (3, 3), (8, 2)):
            scale = torch.tensor([3.0, 20.0, 0.5])[:d]
            x = (torch.randn(n, d, generator=generator) + 1) * scale
            yield x, torch.rand(d, generator=generator), scale**2, training
        yield x.double(), torch.tensor([2.0, 3.0]).double(), scale.double(), training
        columns = torch.randn(2, 5, generator=generator)
        yield columns.T, torch.tensor([0.5, -1.0]), torch.tensor([4.0, 0.25]), training
    yield torch.tensor([[1.0, 2.0]]), torch.tensor([3.0, 5.0]), torch.tensor([4.0, 9.0]), False
    yield torch.zeros(0, 2), torch.tensor([3.0, 5.0]), torch.tensor([4.0, 9.0]), False
