import torch
from torch import nn

torch.manual_seed(0)
learned = torch.tensor([[0.5], [1.5]])
embedding = nn.Embedding.from_pretrained(learned)
words = torch.tensor([1, 2])
# wanted: 1.5
print(embedding(words)[0].item())
#> IndexError: index out of range in self
