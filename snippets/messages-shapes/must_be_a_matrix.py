import torch

weights = torch.tensor([1.0, 2.0])
table = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
# wanted: [9.0, 12.0, 15.0]
print(torch.mm(weights, table).tolist())
#> RuntimeError: self must be a matrix
