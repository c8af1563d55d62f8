import torch

maps = torch.arange(8).view(2, 1, 2, 2)
ages = torch.tensor([[30], [40]])
# wanted: [[0, 1, 2, 3, 30], [4, 5, 6, 7, 40]]
print(torch.cat([maps, ages], dim=1).tolist())
#> RuntimeError: Tensors must have same number of dimensions: got 4 and 2
