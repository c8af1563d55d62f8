import torch

names = [name for name in dir(torch.Tensor) if not name.startswith("_")]

print(len(names) > 100)
#> True
print("sin" in names, "sort" in names)
#> True True
