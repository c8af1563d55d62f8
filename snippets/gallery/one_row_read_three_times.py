import torch

from tensor_notes.draw import strides

strides(torch.tensor([5, 6, 7, 8]).expand(3, 4))
