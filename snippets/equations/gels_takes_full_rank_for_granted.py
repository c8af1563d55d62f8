import torch
from torch.linalg import lstsq

A = torch.tensor([[2.0, 1.0], [4.0, 2.0]])
b = torch.tensor([4.0, 9.0])

for driver in ("gels", "gelsd"):
    found = lstsq(A, b, driver=driver).solution
    total = (b - A @ found).square().sum()
    print(driver, found.abs().max() > 1000, total > 0.21)
#> gels tensor(True) tensor(True)
#> gelsd tensor(False) tensor(False)
