import torch

torch.tensor(["cat", "dog"])
#> ValueError: too many dimensions 'str'
