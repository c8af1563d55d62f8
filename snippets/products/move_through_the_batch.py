import torch

from tensor_notes.draw import matmul

A = torch.tensor([[[1, 2], [0, 1]], [[2, 0], [1, 3]]])  # (2, 2, 2)
B = torch.tensor([[[3, 1], [1, 4]], [[1, 4], [2, 5]]])  # (2, 2, 2)

number = 0  # @param {type:"slider", min:0, max:7, step:1}

b, i, j = number // 4, number // 2 % 2, number % 2
matmul(A[b], B[b], cell=(i, j))
