import torch

u = torch.tensor([1.0, 0.0, 1.0])
v = torch.tensor([0.0, 1.0, 1.0])

print(torch.linalg.matrix_rank(torch.stack([u, v])))
#> tensor(2)

for b in ([2.0, 3.0, 5.0], [2.0, 3.0, 6.0], [0.0, 0.0, 0.0]):
    print(b, torch.linalg.matrix_rank(torch.stack([u, v, torch.tensor(b)])))
#> [2.0, 3.0, 5.0] tensor(2)
#> [2.0, 3.0, 6.0] tensor(3)
#> [0.0, 0.0, 0.0] tensor(2)
