import torch
from torch.linalg import matrix_norm, matrix_rank

matrix = torch.tensor([[0.0, 3.0, 0.0], [0.0, 0.0, 2.0], [1.0, 0.0, 0.0]])
without_the_1 = torch.tensor([[0.0, 3.0, 0.0], [0.0, 0.0, 2.0], [0.0, 0.0, 0.0]])

print(matrix_rank(matrix), matrix_rank(without_the_1))
#> tensor(3) tensor(2)
print(matrix_norm(matrix - without_the_1, ord=2))
#> tensor(1.)
