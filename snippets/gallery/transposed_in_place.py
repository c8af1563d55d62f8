import torch

from tensor_notes.draw import strides

strides(torch.arange(10, 22).reshape(3, 4).T)
