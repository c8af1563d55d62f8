import torch

counts = torch.tensor([[2, 1], [0, 3]])
prices = torch.tensor([[0.5], [1.5]])
print(counts.float() @ prices)
#> tensor([[2.5000],
#>         [4.5000]])
