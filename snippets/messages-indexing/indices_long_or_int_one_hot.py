import torch
from torch import nn

torch.manual_seed(0)
words = torch.tensor([0, 4, 1])
one_hot = torch.eye(10)[words]
embedding = nn.Embedding(10, 2)
# wanted: torch.Size([3, 2])
print(embedding(one_hot).shape)
#> RuntimeError: Expected tensor for argument #1 'indices' to have one of the following scalar types: Long, Int; but got torch.FloatTensor instead (while checking arguments for embedding)
