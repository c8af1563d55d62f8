import torch
from torch import nn

torch.manual_seed(0)
parameters = nn.Linear(2, 3).parameters()
print(sum(each.numel() for each in parameters))
#> 9
# wanted: learns [6, 3]
optimizer = torch.optim.SGD(parameters, lr=0.1)
#> ValueError: optimizer got an empty parameter list
