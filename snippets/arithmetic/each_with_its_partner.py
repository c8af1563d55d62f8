import torch

from tensor_notes.draw import broadcast

a = torch.tensor([[1, 2, 3], [4, 5, 6]])
b = torch.tensor([[10, 20, 30], [10, 20, 30]])

broadcast(a, b, "*")
