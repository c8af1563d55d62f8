import torch
from torch import nn

torch.manual_seed(0)
learned = torch.tensor([[0.5], [1.5]])
embedding = nn.Embedding(3, 1)
with torch.no_grad():
    embedding.weight[:2] = learned
words = torch.tensor([1, 2])
vectors = embedding(words)
print(vectors[0].item())
#> 1.5
print(len(vectors.unique()), "vectors")
#> 2 vectors
