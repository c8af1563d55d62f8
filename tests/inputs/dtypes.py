"""Inputs for the exercise on data types."""

import torch

torch.manual_seed(0)
image = torch.randint(256, (4, 5), dtype=torch.uint8)
brighter = [(image, amount) for amount in (-300, -255, -1, 0, 1, 100, 255, 300)]
brighter += [(torch.zeros(0, 3, dtype=torch.uint8), 10), (image[:1, :1], 128)]
brighter += [(image, 2**31), (image, -(2**40))]
