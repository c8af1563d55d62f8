import torch

prices = torch.tensor([3, 5, 8])
amounts = torch.tensor([1, 10])
# wanted: [[3, 30], [5, 50], [8, 80]]
print((prices @ amounts).tolist())
#> RuntimeError: inconsistent tensor size, expected tensor [3] and src [2] to have the same number of elements, but got 3 and 2 elements respectively
