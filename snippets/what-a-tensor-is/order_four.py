import torch

from tensor_notes.draw import tensor

x = torch.arange(48).reshape(2, 3, 2, 4)
second = torch.zeros(2, 3, 2, 4, dtype=torch.bool)
second[1, 2] = True

tensor(x, lit=second)
