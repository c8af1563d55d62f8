import torch
from torch import nn

torch.manual_seed(0)
words = torch.tensor([4, 1, -1]) + 1
embedding = nn.Embedding(11, 2, padding_idx=0)
print(embedding(words)[2].tolist())
#> [0.0, 0.0]
