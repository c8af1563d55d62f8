import torch

grey = torch.tensor([[[0.5, 1.0], [0.75, 0.5]]])  # (1, 2, 2)
mean = torch.tensor([0.5, 0.5, 0.5])[:, None, None]
# wanted: [[[0.0, 0.5], [0.25, 0.0]]]
grey -= mean
#> RuntimeError: output with shape [1, 2, 2] doesn't match the broadcast shape [3, 2, 2]
