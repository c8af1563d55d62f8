import torch
from torch import nn

torch.manual_seed(0)
saved = nn.Embedding(5, 2).state_dict()
words = nn.Embedding(6, 2)
# wanted: True
words.load_state_dict(saved)
#> RuntimeError: Error(s) in loading state_dict for Embedding:
#>         size mismatch for weight: copying a param with shape torch.Size([5, 2]) from checkpoint, the shape in current model is torch.Size([6, 2]).
