import torch

from tensor_notes.draw import strides

A = torch.tensor([[1, 2, 3], [4, 5, 6]])

strides(A.T)
