import torch

monday = torch.tensor([[1, 2], [3, 4]])
tuesday = torch.tensor([[5], [6]])
both = torch.cat([monday, tuesday], dim=1)
print(both.tolist())
#> [[1, 2, 5], [3, 4, 6]]
