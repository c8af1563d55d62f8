import torch

from tensor_notes.draw import matmul

weights = torch.tensor([[10, 1]])
jacobian = torch.tensor([[6, 3, 2], [10, 8, 6]])

matmul(weights, jacobian, cell=(0, 1))
