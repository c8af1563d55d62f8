import torch

A = torch.tensor([[3.0, 0.0], [4.0, 5.0]])
S = torch.linalg.svdvals(A)

print(torch.linalg.matrix_norm(A), (S**2).sum().sqrt(), (A**2).sum().sqrt())
#> tensor(7.0711) tensor(7.0711) tensor(7.0711)

print(torch.linalg.matrix_norm(A, ord=2), S[0])
#> tensor(6.7082) tensor(6.7082)
