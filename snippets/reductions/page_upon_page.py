import torch

from tensor_notes.draw import reduction

reduction(torch.arange(1, 13).reshape(1, 2, 2, 3), dim=1)
