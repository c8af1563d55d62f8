import torch

ages = [31, None, 27]
print(torch.tensor(ages))
#> RuntimeError: Could not infer dtype of NoneType
