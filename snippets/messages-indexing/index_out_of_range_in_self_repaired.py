import torch
from torch import nn

torch.manual_seed(0)
words = torch.tensor([1, 9, 10])
embedding = nn.Embedding(num_embeddings=11, embedding_dim=2)
print(len(embedding(words).unique(dim=0)), "different vectors")
#> 3 different vectors
