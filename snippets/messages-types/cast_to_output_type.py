import torch

prices = torch.tensor([10, 20, 30])
prices *= 1.5
#> RuntimeError: result type Float can't be cast to the desired output type Long
