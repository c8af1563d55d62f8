import torch

x = torch.zeros(3, 4)

print(x[2:9].shape, x[5:9].shape)
#> torch.Size([1, 4]) torch.Size([0, 4])
x[3]
#> IndexError: index 3 is out of bounds for dimension 0 with size 3
