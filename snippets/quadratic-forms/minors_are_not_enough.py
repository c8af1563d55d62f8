import torch

flat = torch.tensor([[0.0, 0.0], [0.0, -1.0]])

for k in (1, 2):
    print(torch.linalg.det(flat[:k, :k]) >= 0)
#> tensor(True)
#> tensor(True)
print(torch.linalg.eigvalsh(flat))
#> tensor([-1.,  0.])
