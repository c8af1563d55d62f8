import torch

days = torch.tensor([12, 15, 11])
print(days[2])
#> tensor(11)
print(days[-1])
#> tensor(11)
