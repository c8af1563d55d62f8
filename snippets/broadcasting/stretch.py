import torch

from tensor_notes.draw import broadcast

column = torch.tensor([[0], [10], [20]])
row = torch.tensor([1, 2, 3, 4])

broadcast(column, row)
