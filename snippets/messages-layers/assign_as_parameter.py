import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Linear(2, 1, bias=False)
# wanted: [1.0]
layer.weight = torch.tensor([[1.0, -1.0]])
#> TypeError: cannot assign 'torch.FloatTensor' as parameter 'weight' (torch.nn.Parameter or None expected)
