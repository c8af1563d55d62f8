import torch

ages = [31, None, 27]
print(torch.tensor([torch.nan if age is None else age for age in ages]))
#> tensor([31., nan, 27.])
