import torch
from torch.linalg import vector_norm

for n in (2, 3, 4, 100):
    diagonal = torch.ones(n)
    edge = torch.zeros(n)
    edge[0] = 1
    lengths = vector_norm(edge) * vector_norm(diagonal)
    cosine = torch.dot(edge, diagonal) / lengths
    print(n, cosine, cosine.acos().rad2deg())
#> 2 tensor(0.7071) tensor(45.)
#> 3 tensor(0.5774) tensor(54.7356)
#> 4 tensor(0.5000) tensor(60.0000)
#> 100 tensor(0.1000) tensor(84.2608)
