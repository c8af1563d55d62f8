import torch
from torch import nn

torch.manual_seed(0)
words = torch.tensor([1, 4, 10])
embedding = nn.Embedding(num_embeddings=11, embedding_dim=2)
print(int(words.max()) < embedding.num_embeddings)
#> True
print(embedding(words).shape)
#> torch.Size([3, 2])
