import torch
from torch import nn
from torch.nn.functional import pad

torch.manual_seed(0)
sentence = torch.ones(1, 8, 2)  # 2 words of 8 numbers each
layer = nn.Conv1d(8, 4, kernel_size=3)  # 3 words at a time
print(layer(pad(sentence, (0, 1))).shape)
#> torch.Size([1, 4, 1])
