import torch
from torch import nn

torch.manual_seed(0)
saved = nn.Embedding(5, 2).state_dict()
words = nn.Embedding(6, 2)
with torch.no_grad():
    words.weight[:5] = saved["weight"]
print(torch.equal(words.weight[:5], saved["weight"]))
#> True
