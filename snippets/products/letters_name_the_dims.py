import torch

A = torch.tensor([[1, 2], [0, 3]])
B = torch.tensor([[5, 1], [4, 2]])
v = torch.tensor([10, 1])

print(torch.einsum("ik,kj->ij", A, B))
#> tensor([[13,  5],
#>         [12,  6]])

print(torch.equal(torch.einsum("ik,kj->ij", A, B), A @ B))
#> True

print(torch.einsum("ik,k->i", A, v), A @ v)
#> tensor([12,  3]) tensor([12,  3])

print(torch.einsum("i,i->", v, v), v @ v)
#> tensor(101) tensor(101)

print(torch.einsum("i,j->ij", v, v))
#> tensor([[100,  10],
#>         [ 10,   1]])

print(torch.equal(torch.einsum("ij,ij->ij", A, B), A * B))
#> True

print(torch.einsum("i,ij,j->", v, A, v), v @ A @ v)
#> tensor(123) tensor(123)
