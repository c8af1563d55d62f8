import torch

x = torch.ones(1_000_000)
place = x.data_ptr()
x = x + 1
print(x.data_ptr() == place)
#> False

x = torch.ones(1_000_000)
place = x.data_ptr()
x = x + 1
print(x.data_ptr() == place)
#> False
