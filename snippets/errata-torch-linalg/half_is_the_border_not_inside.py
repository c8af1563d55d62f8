import torch

for a in (-0.75, -0.5, -0.25):
    matrix = torch.full((3, 3), a).fill_diagonal_(1)
    values = torch.linalg.eigvalsh(matrix)
    x = torch.ones(3)
    print([round(value, 4) + 0.0 for value in values.tolist()], x @ matrix @ x)
#> [-0.5, 1.75, 1.75] tensor(-1.5000)
#> [0.0, 1.5, 1.5] tensor(0.)
#> [0.5, 1.25, 1.25] tensor(1.5000)
