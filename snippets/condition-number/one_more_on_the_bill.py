import torch

bought = torch.tensor([[100.0, 100.0], [100.0, 101.0]])
bills = torch.tensor([200.0, 202.0])

print(torch.linalg.solve(bought, bills))
#> tensor([0., 2.])
