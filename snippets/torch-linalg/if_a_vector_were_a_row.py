import torch

vector = torch.tensor([1, 4])

print(torch.diag(vector.reshape(1, 2)))
#> tensor([1])
