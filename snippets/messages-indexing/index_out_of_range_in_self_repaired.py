import torch
from torch import nn

torch.manual_seed(0)
words = torch.tensor([0, 9, 10])
embedding = nn.Embedding(11, 2)
print(len(embedding(words).unique(dim=0)))
#> 3
