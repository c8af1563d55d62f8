import torch

monday = torch.zeros(5, 3)
tuesday = torch.zeros(5, 4)
print(torch.cat([monday, tuesday], dim=1).shape)
#> torch.Size([5, 7])
