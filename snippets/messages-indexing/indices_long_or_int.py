import torch
from torch import nn

torch.manual_seed(0)
words = torch.zeros(3)
words[1:] = torch.tensor([4, 1])
embedding = nn.Embedding(10, 2)
# wanted: torch.Size([3, 2])
print(embedding(words).shape)
#> RuntimeError: Expected tensor for argument #1 'indices' to have one of the following scalar types: Long, Int; but got torch.FloatTensor instead (while checking arguments for embedding)
