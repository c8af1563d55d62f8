import torch

prices = torch.tensor([10, 20, 25])
# wanted: [15.0, 30.0, 37.5]
prices *= 1.5
#> RuntimeError: result type Float can't be cast to the desired output type Long
