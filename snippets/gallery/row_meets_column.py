import torch

from tensor_notes.draw import matmul

a = torch.arange(6).reshape(2, 3)
b = torch.arange(12).reshape(3, 4)

matmul(a, b, cell=(1, 2))
