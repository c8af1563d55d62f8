import torch

from tensor_notes.draw import strides

strides(torch.arange(12).view(2, 2, 3))
