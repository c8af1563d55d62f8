import torch
from torch import nn

logits = torch.zeros(4, 3)
target = torch.tensor([0, 2, 1, 1])
print(nn.CrossEntropyLoss()(logits, target))
#> tensor(1.0986)
nn.CrossEntropyLoss()(target, logits)
#> NotImplementedError: "log_softmax_lastdim_kernel_impl" not implemented for 'Long'
