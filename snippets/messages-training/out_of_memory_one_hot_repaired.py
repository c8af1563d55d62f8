import torch

customers = torch.tensor([7, 10**12, 7])
names, numbers = customers.unique(return_inverse=True)
print(torch.nn.functional.one_hot(numbers).tolist())
#> [[1, 0], [0, 1], [1, 0]]
