import torch

numbers = torch.tensor([n / 3 for n in range(1000)])

print(numbers.nbytes)
#> 4000
