import torch

from tensor_notes.draw import broadcast

sold = torch.tensor([[5, 0, 2], [3, 4, 1]])
factors = torch.tensor([10, 100])

broadcast(sold, factors[:, None], "*")
