import torch

device = "cuda" if torch.cuda.is_available() else "cpu"
x = torch.tensor([1.0, 2.0])
print((x.to(device) + 1).cpu())
#> tensor([2., 3.])
