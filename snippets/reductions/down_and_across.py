import torch

from tensor_notes.draw import reduction

table = torch.tensor([[1, 2, 3, 4], [10, 20, 30, 40], [100, 200, 300, 400]])

reduction(table, dim=0, name="down")
reduction(table, dim=1, name="across")
