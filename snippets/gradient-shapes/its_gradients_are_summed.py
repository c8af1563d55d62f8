import torch

from tensor_notes.draw import reduction

arriving = torch.tensor([[1, 0, 2, 1], [1, 0, 3, 1], [1, 5, 4, 0]])

reduction(arriving, dim=0)
