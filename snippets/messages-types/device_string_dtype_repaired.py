import torch

x = torch.tensor([1, 2])
print(x.to(torch.float32).tolist())
#> [1.0, 2.0]
