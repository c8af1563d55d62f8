import torch
from torch import nn

torch.manual_seed(0)
words = torch.tensor([0, 4, 1])
one_hot = torch.eye(10)[words]
embedding = nn.Embedding(10, 2)
print(embedding(one_hot.long()).shape)
#> torch.Size([3, 10, 2])
