import torch

from tensor_notes.draw import tensor

x = torch.arange(24).reshape(2, 3, 4)

tensor(x, lit=x % 5 == 0)
