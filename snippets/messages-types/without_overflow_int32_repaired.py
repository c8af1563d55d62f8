import torch

views = torch.tensor([3_000_000_000], dtype=torch.int64)
print(views.tolist())
#> [3000000000]
