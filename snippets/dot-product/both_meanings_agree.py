import torch
from torch.linalg import vector_norm

torch.manual_seed(0)
a, b = torch.randn(2, 1000, 2, dtype=torch.float64)  # each (1000, 2)

turned = torch.atan2(b[:, 1], b[:, 0]) - torch.atan2(a[:, 1], a[:, 0])
lengths = vector_norm(a, dim=1) * vector_norm(b, dim=1)
geometric = lengths * turned.cos()  # (1000,)
algebraic = (a * b).sum(dim=1)      # (1000,)

print(geometric[:4])
#> tensor([ 5.7789, -0.4655,  0.8496, -0.4466], dtype=torch.float64)
print(algebraic[:4])
#> tensor([ 5.7789, -0.4655,  0.8496, -0.4466], dtype=torch.float64)
print((geometric - algebraic).abs().max() < 1e-14)
#> tensor(True)
