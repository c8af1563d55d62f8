import torch
from torch import nn

torch.manual_seed(0)
learned = torch.tensor([[0.5], [1.5]])
embedding = nn.Embedding.from_pretrained(learned)
words = torch.tensor([1, 2])
# wanted: 1.5
# wanted: 2 vectors
vectors = embedding(words)
#> IndexError: index out of range in self
