import torch

print(torch.__version__.split("+")[0])
#> 2.13.0

print(torch.version.cuda)
#> None

print(torch.backends.cudnn.is_available())
#> False

print(torch.cuda.is_available())
#> False

print(torch.backends.mps.is_available())
#> False
