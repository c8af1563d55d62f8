import torch

from tensor_notes.draw import strides

days = torch.tensor([10.0, 11.0, 12.0, 13.0, 20.0, 15.0])
strides(days.as_strided((4, 3), (1, 1)))
