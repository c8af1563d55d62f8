import torch

vector = torch.tensor([1, 4])

print(torch.diag(vector))
#> tensor([[1, 0],
#>         [0, 4]])
