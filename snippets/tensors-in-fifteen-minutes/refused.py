import torch

sold = torch.tensor([[5.0, 0, 2], [3, 4, 1]])  # (2, 3)
factors = torch.tensor([10.0, 100])            # (2,)

sold * factors
#> RuntimeError: The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 1
