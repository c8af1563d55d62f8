import torch

from tensor_notes.draw import tensor

tensor(torch.arange(36).reshape(2, 3, 2, 3))
