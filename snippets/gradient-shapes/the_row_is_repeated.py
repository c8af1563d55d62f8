import torch

from tensor_notes.draw import broadcast

row = torch.tensor([1, 2, 3, 4])
table = torch.zeros(3, 4, dtype=torch.int64)

broadcast(table, row)
