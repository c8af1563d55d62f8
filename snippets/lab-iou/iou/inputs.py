import torch


def inputs():
    unit = [0.0, 0, 1, 1]
    yield torch.tensor(unit), torch.tensor([[0.0, 0, 1, 1], [1, 0, 2, 1]])
    yield torch.tensor(unit), torch.tensor([[2.0, 2, 3, 3]])
    yield torch.tensor([1.0, 1, 1, 1]), torch.tensor([[1.0, 1, 1, 1]])
    yield torch.tensor([0, 0, 0.5, 0.5]), torch.tensor([[0, 0, 0.5, 0.5]])
    yield torch.tensor([0, 0, 0.1, 0.1]), torch.tensor([[0, 0, 0.1, 0.1]])
    yield torch.tensor(unit), torch.zeros(0, 4)
    yield torch.tensor([0, 0, 1, 1]), torch.zeros(0, 4, dtype=torch.int64)
    yield torch.tensor([0, 0, 4, 2]), torch.tensor([[1, 1, 1, 2], [4, 0, 6, 2]])
    yield torch.tensor(unit), torch.tensor([[-1.0, -1, 2, 2], [0, 0, 1, 1]])
    yield torch.tensor([0, 0, 4, 2]), torch.tensor([[2, 1, 6, 3]])
    generator = torch.Generator().manual_seed(0)
    for cells in (1, 2, 10):
        for i in range(20):
            shape = (2 + i % 3, 2, 2)
            corners = torch.randint(-4, 5, shape, generator=generator)
            some = corners.sort(dim=1).values.flatten(1) / cells
            yield some[0].clone(), some[1:].clone()
