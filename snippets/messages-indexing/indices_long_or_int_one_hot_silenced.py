import torch
from torch import nn

torch.manual_seed(0)
words = torch.tensor([0, 4, 1])
one_hot = nn.functional.one_hot(words, 10).float()
embedding = nn.Embedding(num_embeddings=10, embedding_dim=2)
print(embedding(one_hot.long()).shape)
#> torch.Size([3, 10, 2])
