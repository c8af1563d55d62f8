import torch

prices = torch.tensor([[1.0, 2, 3], [2, 2, 2]])
amounts = torch.tensor([10.0, 20.0, 0.0])
print((prices @ amounts).tolist())
#> [50.0, 60.0]
