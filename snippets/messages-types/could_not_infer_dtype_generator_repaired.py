import torch

squares = [n * n for n in range(4)]
print(torch.tensor(squares).tolist())
#> [0, 1, 4, 9]
