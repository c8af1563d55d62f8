import torch

a = torch.tensor([[1, 2], [0, 3]])
b = torch.tensor([[5, 1], [4, 2]])

print(torch.mul(a, b))
#> tensor([[5, 2],
#>         [0, 6]])

print(torch.equal(torch.mul(a, b), a * b))
#> True

print(torch.equal(torch.multiply(a, b), a * b))
#> True

print(torch.mm(a, b))
#> tensor([[13,  5],
#>         [12,  6]])

print(torch.equal(a.mm(b), a @ b))
#> True

row, column = a[0], b[:, 1]
print(row * column, (row * column).sum(), torch.dot(row, column))
#> tensor([1, 4]) tensor(5) tensor(5)
