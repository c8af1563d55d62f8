import torch


def inputs():
    matrix = torch.tensor([[4.0, 1.0], [2.0, 3.0]])
    stretch = torch.tensor([[2.0, 0.0], [0.0, -1.0]])
    yield matrix, torch.tensor([[1.0, 1.0]])
    yield matrix, torch.tensor([[1.0, 2.0]])
    yield stretch, torch.tensor([[0.0, 3.0]])
    yield stretch, torch.tensor([[0.0, 0.0]])
    yield stretch, torch.tensor([[-3.0, 0.0], [1.0, 1.0], [1.0, -1.0]])
    yield torch.tensor([[2.0, -1.0], [4.0, -2.0]]), torch.tensor([[1.0, 2.0], [2.0, 1.0]])
    yield torch.tensor([[0.0, -1.0], [1.0, 0.0]]), torch.tensor([[1.0, 0.0], [1.0, 1.0]])
    yield matrix, torch.zeros(0, 2)
    cube = torch.tensor([[2.0, 1.0, 1.0], [1.0, 2.0, 1.0], [1.0, 1.0, 2.0]])
    yield cube, torch.tensor([[1.0, 1.0, 1.0], [1.0, -1.0, 0.0], [0.0, 1.0, 0.0]])
    yield cube, torch.tensor([[0.0, -2.0], [3.0, 4.0], [-3.0, -2.0]]).T
