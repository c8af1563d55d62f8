import torch
from torch import nn

torch.manual_seed(0)
words = torch.tensor([1, 9, 10])
embedding = nn.Embedding(num_embeddings=10, embedding_dim=2)
# wanted: 3 different vectors
print(len(embedding(words).unique(dim=0)), "different vectors")
#> IndexError: index out of range in self
