import torch

pairs = torch.tensor(
    [
        [1.0, 1.0, 0.0, 0.0],
        [0.0, 1.0, 1.0, 0.0],
        [0.0, 0.0, 1.0, 1.0],
        [1.0, 0.0, 0.0, 1.0],
    ]
)

print(torch.linalg.matrix_rank(pairs))
#> tensor(3)
