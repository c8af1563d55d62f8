import torch

coloured = torch.zeros(3, 4, 4)
grey = torch.ones(1, 4, 4)
# wanted: [[0.0, 0.0, 0.0], [1.0, 1.0, 1.0]]
images = torch.stack([coloured, grey])
#> RuntimeError: stack expects each tensor to be equal size, but got [3, 4, 4] at entry 0 and [1, 4, 4] at entry 1
