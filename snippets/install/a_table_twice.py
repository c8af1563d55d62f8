import torch

print(torch.cuda.is_available())
#> False

table = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
print(table @ table)
#> tensor([[ 7., 10.],
#>         [15., 22.]])
