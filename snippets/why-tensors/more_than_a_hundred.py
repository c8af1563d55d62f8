import torch

names = [name for name in dir(torch.Tensor) if not name.startswith("_")]

print(len(names) > 100)
#> True

print({"sin", "matmul", "transpose", "index_select", "normal_"} <= set(names))
#> True
