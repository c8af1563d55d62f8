import torch

bought = torch.tensor([[100.0, 100.0], [0.0, 201.0]])
bills = torch.tensor([200.0, 202.0])

print(torch.linalg.solve(bought, bills))
#> tensor([0.9950, 1.0050])
