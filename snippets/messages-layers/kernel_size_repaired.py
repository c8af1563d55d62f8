import torch
from torch import nn

torch.manual_seed(0)
images = torch.zeros(4, 1, 8, 8)
first = nn.Conv2d(1, 6, kernel_size=5, padding=2)  # (4, 6, 8, 8)
pool = nn.MaxPool2d(2)  # (4, 6, 4, 4)
second = nn.Conv2d(6, 16, kernel_size=5, padding=2)
print(second(pool(first(images))).mean(dim=(2, 3)).shape)
#> torch.Size([4, 16])
