import torch

print(torch.eye(2, 3))
#> tensor([[1., 0., 0.],
#>         [0., 1., 0.]])

try:
    torch.eye(2, 3, 4)
except TypeError as error:
    print(str(error).splitlines()[0])
#> eye() received an invalid combination of arguments - got (int, int, int), but expected one of:
