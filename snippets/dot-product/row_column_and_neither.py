import torch

a = torch.tensor([1, 2, 3])
b = torch.tensor([4, 5, 6])
row = a.reshape(1, 3)
column = b.reshape(3, 1)

print(torch.dot(a, b), a @ b)
#> tensor(32) tensor(32)
print(row @ column)
#> tensor([[32]])
print(column @ row)
#> tensor([[ 4,  8, 12],
#>         [ 5, 10, 15],
#>         [ 6, 12, 18]])
