import torch

print(torch.device("mps"))
#> mps
print(torch.backends.mps.is_built(), torch.backends.mps.is_available())
#> False False
