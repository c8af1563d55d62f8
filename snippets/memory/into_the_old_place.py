import torch

x = torch.tensor([1, 2])
y = torch.tensor([3, 4])
place = y.data_ptr()

total = y + x
print(total.data_ptr() == place)
#> False

y[:] = total
print(y, y.data_ptr() == place)
#> tensor([4, 6]) True

y += x
print(y, y.data_ptr() == place)
#> tensor([5, 8]) True
