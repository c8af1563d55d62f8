import torch
from torch import nn

torch.manual_seed(0)
words = torch.tensor([4, 1, -1])
embedding = nn.Embedding(10, 2)
# wanted: [0.0, 0.0]
print(embedding(words)[2].tolist())
#> IndexError: index out of range in self
