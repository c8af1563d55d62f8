import torch

from tensor_notes.draw import matmul

cell = 1  # @param {type:"slider", min:0, max:3, step:1}

A = torch.tensor([[1, 2, 3], [0, 1, 2]])
B = torch.tensor([[5, 4], [1, 2], [2, 3]])

matmul(A, B, cell=divmod(cell, 2))
