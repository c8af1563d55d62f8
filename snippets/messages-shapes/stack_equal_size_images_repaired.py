import torch
from torch import nn

images = [torch.zeros(3, 6, 4), torch.zeros(3, 4, 6)]
resize = nn.Upsample(size=(4, 4))
alike = [resize(each[None]) for each in images]
print(torch.cat(alike).shape)
#> torch.Size([2, 3, 4, 4])
