import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Linear(2, 3)
# wanted: learns [6, 3]
optimizer = torch.optim.SGD(layer.weight, lr=0.1)
#> TypeError: params argument given to the optimizer should be an iterable of Tensors or dicts, but got torch.FloatTensor
