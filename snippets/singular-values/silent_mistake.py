import torch

v = torch.tensor([3.0, 4.0])
print(torch.linalg.norm(v), torch.linalg.norm(v, 2))
#> tensor(5.) tensor(5.)

A = torch.tensor([[3.0, 0.0], [4.0, 5.0]])
print(torch.linalg.norm(A), torch.linalg.norm(A, 2))
#> tensor(7.0711) tensor(6.7082)

print(torch.linalg.vector_norm(A), torch.linalg.matrix_norm(A, ord=2))
#> tensor(7.0711) tensor(6.7082)
