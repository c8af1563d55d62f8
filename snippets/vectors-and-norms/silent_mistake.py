import torch

vector = torch.tensor([3.0, 4.0])
row = vector.reshape(1, 2)

for norm in (torch.linalg.vector_norm, torch.linalg.norm, torch.norm):
    print(norm.__name__, norm(vector, 1), norm(row, 1))
#> linalg_vector_norm tensor(7.) tensor(7.)
#> linalg_norm tensor(7.) tensor(4.)
#> norm tensor(7.) tensor(7.)

print(row.abs().sum(dim=0).max())
#> tensor(4.)

print("torch.norm is deprecated" in torch.norm.__doc__)
#> True
