import torch

torch.manual_seed(0)
x = torch.empty(4).uniform_(2, 3)
print(x.min() >= 2, x.max() < 3)
#> tensor(True) tensor(True)

print(torch.normal(0.0, 1.0, (4,)).shape)
#> torch.Size([4])
try:
    torch.normal(0.0, 1.0)
except TypeError as error:
    print(str(error).splitlines()[0])
#> normal() received an invalid combination of arguments - got (float, float), but expected one of:

torch.uniform(2, 3)
#> AttributeError: module 'torch' has no attribute 'uniform'
