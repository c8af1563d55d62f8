import torch
from torch.linalg import vector_norm

a = torch.tensor([4.0, 0.0])
turns = [[3.0, 0.0], [1.8, 2.4], [0.0, 3.0], [-1.8, 2.4], [-3.0, 0.0]]

for b in torch.tensor(turns):
    print(vector_norm(b), vector_norm(a + b))
#> tensor(3.) tensor(7.)
#> tensor(3.) tensor(6.2769)
#> tensor(3.) tensor(5.)
#> tensor(3.) tensor(3.2558)
#> tensor(3.) tensor(1.)
