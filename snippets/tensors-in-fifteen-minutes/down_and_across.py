import torch

from tensor_notes.draw import reduction

sold = torch.tensor([[5, 0, 2], [3, 4, 1]])

reduction(sold, dim=0, name="down")
reduction(sold, dim=1, name="across")
