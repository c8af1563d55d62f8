import torch
from torch.linalg import vector_norm

a = torch.tensor([1.0, 2.0])
b = torch.tensor([1.0, 2.0005])
x = a / vector_norm(a)
y = b / vector_norm(b)

print(torch.dot(x, y).clamp(-1, 1).acos())
#> tensor(0.0005)
print(2 * torch.atan2(vector_norm(x - y), vector_norm(x + y)))
#> tensor(9.9960e-05)
