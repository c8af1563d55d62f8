import torch
from torch.linalg import matrix_norm, matrix_rank

matrix = torch.tensor([[0.0, 3.0, 0.0], [0.0, 0.0, 2.0], [1.0, 0.0, 0.0]])

print(matrix_norm(matrix, ord=2), matrix_rank(matrix))
#> tensor(3.) tensor(3)
print(matrix_norm(matrix) ** 2)
#> tensor(14.0000)

without_the_1 = torch.tensor([[0.0, 3.0, 0.0], [0.0, 0.0, 2.0], [0.0, 0.0, 0.0]])
print(matrix_rank(without_the_1), matrix_norm(matrix - without_the_1, ord=2))
#> tensor(2) tensor(1.)
