import torch

print(torch.tensor([1, 2, 3]) * torch.tensor([4, 5, 6]))
#> tensor([ 4, 10, 18])

exec("tensor([ 4, 10, 18])", {"torch": torch})
#> NameError: name 'tensor' is not defined
