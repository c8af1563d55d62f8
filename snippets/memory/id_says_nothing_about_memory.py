import torch

x = torch.tensor([1, 2, 3, 4])

view = x.view(2, 2)
print(id(view) == id(x), view.data_ptr() == x.data_ptr())
#> False True

number, place = id(x), x.data_ptr()
x.resize_(1000)
print(id(x) == number, x.data_ptr() == place)
#> True False

print(len({id(x[i]) for i in range(1000)}) < 1000)
#> True
