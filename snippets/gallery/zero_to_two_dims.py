import torch

from tensor_notes.draw import tensor

scalar = torch.tensor(7)
vector = torch.tensor([3, 1, 4])
matrix = torch.arange(6).reshape(2, 3)

tensor(scalar, vector, matrix)
