import torch

x = torch.tensor([1.0, 2.0, 3.0])
x.to("meta")

print(x.device)
#> cpu
