import torch

from tensor_notes.draw import strides

strides(torch.arange(10, 16).view(2, 3)[:, 1:])
