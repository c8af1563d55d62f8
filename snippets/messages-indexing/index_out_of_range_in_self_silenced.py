import torch
from torch import nn

torch.manual_seed(0)
words = torch.tensor([0, 9, 10]).clamp(max=9)
embedding = nn.Embedding(10, 2)
print(len(embedding(words).unique(dim=0)))
#> 2
