import torch
from torch import nn

torch.manual_seed(0)
images = torch.zeros(4, 1, 8, 8)
first = nn.Conv2d(1, 6, kernel_size=5)  # (4, 6, 4, 4)
pool = nn.MaxPool2d(2)  # (4, 6, 2, 2)
second = nn.Conv2d(6, 16, kernel_size=5)
# wanted: torch.Size([4, 16])
print(second(pool(first(images))).mean(dim=(2, 3)).shape)
#> RuntimeError: Calculated padded input size per channel: (2 x 2). Kernel size: (5 x 5). Kernel size can't be greater than actual input size
