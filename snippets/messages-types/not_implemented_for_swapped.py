import torch
from torch import nn

labels = torch.tensor([0, 1])
scores = torch.tensor([[2.0, -1.0], [0.5, 1.0]])
# wanted: 0.26
loss = nn.CrossEntropyLoss()(labels, scores)
#> NotImplementedError: "log_softmax_lastdim_kernel_impl" not implemented for 'Long'
