import torch

from tensor_notes.draw import reduction

reduction(torch.arange(12).reshape(3, 4), dim=0)
