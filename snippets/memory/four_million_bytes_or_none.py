import torch

x = torch.ones(1_000_000)
print(x.nbytes)
#> 4000000

place = x.data_ptr()

x += 1
print(x.data_ptr() == place)
#> True

x = x + 1
print(x.data_ptr() == place)
#> False
