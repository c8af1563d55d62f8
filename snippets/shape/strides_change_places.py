import torch

x = torch.arange(12).view(2, 2, 3)
last_first = x.permute(2, 0, 1)
swapped = torch.transpose(x, 0, 2)

print(last_first.shape, last_first.stride())
#> torch.Size([3, 2, 2]) (1, 6, 3)
print(swapped.shape, swapped.stride())
#> torch.Size([3, 2, 2]) (1, 3, 6)
print(last_first.data_ptr() == x.data_ptr() == swapped.data_ptr())
#> True
