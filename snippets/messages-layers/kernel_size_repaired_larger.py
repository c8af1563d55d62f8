import torch
from torch import nn
from torch.nn.functional import interpolate

torch.manual_seed(0)
images = torch.zeros(4, 1, 8, 8)
first = nn.Conv2d(1, 6, kernel_size=5)  # (4, 6, 24, 24)
pool = nn.MaxPool2d(2)  # (4, 6, 12, 12)
second = nn.Conv2d(6, 16, kernel_size=5)
images = interpolate(images, size=28)
print(second(pool(first(images))).mean(dim=(2, 3)).shape)
#> torch.Size([4, 16])
