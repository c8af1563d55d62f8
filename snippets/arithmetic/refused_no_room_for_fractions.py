import torch

a = torch.tensor([4, 9])

a += 1
print(a)
#> tensor([ 5, 10])

a /= 2
#> RuntimeError: result type Float can't be cast to the desired output type Long
