import torch

prices = torch.tensor([[1.0, 2, 3], [2, 2, 2]])
visits = torch.tensor([10.0, 20.0])
print((visits @ prices).tolist())
#> [50.0, 60.0, 70.0]
