import torch
from torch import nn

torch.manual_seed(0)
sentence = torch.ones(1, 8, 2)  # 2 words of 8 numbers each
layer = nn.Conv1d(8, 4, kernel_size=3)  # 3 words at a time
# wanted: torch.Size([1, 4, 1])
print(layer(sentence).shape)
#> RuntimeError: Calculated padded input size per channel: (2). Kernel size: (3). Kernel size can't be greater than actual input size
