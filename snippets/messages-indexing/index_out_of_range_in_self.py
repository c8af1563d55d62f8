import torch
from torch import nn

torch.manual_seed(0)
words = torch.tensor([1, 4, 10])
embedding = nn.Embedding(num_embeddings=10, embedding_dim=2)
print(embedding(words).shape)
#> IndexError: index out of range in self
