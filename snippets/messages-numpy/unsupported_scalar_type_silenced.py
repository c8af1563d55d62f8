import torch

x = torch.tensor([1.5, 131072.0], dtype=torch.bfloat16)
print(x.half().numpy().tolist())
#> [1.5, inf]
