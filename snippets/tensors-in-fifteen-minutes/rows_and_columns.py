import torch

from tensor_notes.draw import tensor

sold = torch.tensor([[5, 0, 2], [3, 4, 1]])
column = torch.tensor([True, False, False])

tensor(sold, lit=column)
