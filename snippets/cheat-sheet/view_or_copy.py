import torch

x = torch.arange(4)
same, view = x, x[:2]
copy = x[:2].clone()
place = x.data_ptr()
x += 10
print(same)
#> tensor([10, 11, 12, 13])
print(view)
#> tensor([10, 11])
print(copy)
#> tensor([0, 1])
print(x.view(2, 2).data_ptr() == place)
#> True
print(x[[0, 1]].data_ptr() == place)
#> False
x = x + 1
print(x.data_ptr() == place)
#> False
