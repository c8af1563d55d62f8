import copy

import torch
from torch import nn

torch.manual_seed(0)
layer = nn.utils.weight_norm(nn.Linear(2, 1, bias=False))
#> FutureWarning: `torch.nn.utils.weight_norm` is deprecated in favor of `torch.nn.utils.parametrizations.weight_norm`.
nn.init.constant_(layer.weight_v, 3.0)
nn.init.constant_(layer.weight_g, 2**0.5)
# wanted: tensor([[2.]])
best = copy.deepcopy(layer)
#> RuntimeError: Only Tensors created explicitly by the user (graph leaves) support the deepcopy protocol at the moment.  If you were attempting to deepcopy a module, this may be because of a torch.nn.utils.weight_norm usage, see https://github.com/pytorch/pytorch/pull/103001
