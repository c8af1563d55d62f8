import torch

x = torch.tensor([1.0, 2.0], device="cpu")
print(x.device)
#> cpu
print(torch.device("cuda:1").index)
#> 1
