import torch

from tensor_notes.draw import tensor

tensor(torch.zeros(2, 3), torch.full((2, 3), 7), torch.eye(3), torch.eye(2, 3))
