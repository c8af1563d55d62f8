import torch

a = torch.tensor([1, 2, 3])
b = torch.tensor([2])

print(a * b)
#> tensor([2, 4, 6])
torch.dot(a, b)
#> RuntimeError: inconsistent tensor size, expected tensor [3] and src [1] to have the same number of elements, but got 3 and 1 elements respectively
