import torch
from torch.linalg import vector_norm

a = torch.tensor([1.0, 1.0])
zero = torch.tensor([0.0, 0.0])

cosine = torch.dot(a, a) / (vector_norm(a) * vector_norm(a))
print(cosine - 1, cosine.acos())
#> tensor(1.1921e-07) tensor(nan)
print(cosine.clamp(-1, 1).acos())
#> tensor(0.)

print(torch.dot(a, zero))
#> tensor(0.)
print(torch.dot(a, zero) / (vector_norm(a) * vector_norm(zero)))
#> tensor(nan)
