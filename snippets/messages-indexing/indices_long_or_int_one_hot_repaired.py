import torch
from torch import nn

torch.manual_seed(0)
words = torch.tensor([0, 4, 1])
embedding = nn.Embedding(10, 2)
print(embedding(words).shape)
#> torch.Size([3, 2])
