import torch

weights = torch.tensor([1.0, 2.0, 2.0])
p = torch.tensor([4.0, 0.0, 0.0])
q = torch.tensor([0.0, 2.0, 0.0])

print([(weights @ point - 4).item() for point in (p, q, p + q, 0 * p)])
#> [0.0, 0.0, 4.0, -4.0]

p = torch.tensor([2.0, -1.0, 0.0])
q = torch.tensor([2.0, 0.0, -1.0])

print([(weights @ point).item() for point in (p, q, p + q, 0 * p)])
#> [0.0, 0.0, 0.0, 0.0]
