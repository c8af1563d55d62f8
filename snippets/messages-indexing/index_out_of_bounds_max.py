import torch

scores = torch.tensor([[1, 0, 9], [8, 2, 3]])
# wanted: [2, 0]
print(torch.max(scores)[1].tolist())
#> IndexError: index 1 is out of bounds for dimension 0 with size 0
