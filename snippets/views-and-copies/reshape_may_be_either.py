import torch

x = torch.arange(4).view(2, 2)
for table in [x, x.T]:
    flat = table.reshape(4)
    flat[0] += 100
    print(x)
#> tensor([[100,   1],
#>         [  2,   3]])
#> tensor([[100,   1],
#>         [  2,   3]])
