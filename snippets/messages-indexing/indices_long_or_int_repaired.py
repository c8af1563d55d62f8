import torch
from torch import nn

torch.manual_seed(0)
words = torch.zeros(3, dtype=torch.long)
words[1:] = torch.tensor([4, 1])
embedding = nn.Embedding(10, 2)
print(embedding(words).shape)
#> torch.Size([3, 2])
