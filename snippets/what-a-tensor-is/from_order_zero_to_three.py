import torch

from tensor_notes.draw import tensor

solid = torch.arange(12).reshape(2, 2, 3)
matrix = solid[0]
vector = matrix[0]
scalar = vector[0]

tensor(scalar, vector, matrix, solid)
