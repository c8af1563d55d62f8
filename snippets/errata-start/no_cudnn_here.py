import torch

print(torch.backends.cudnn.is_available())
#> False
print(torch.backends.cudnn.version())
#> None
