import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(1000, 1000)
optimizer = torch.optim.SGD(model.parameters())
model(torch.ones(1, 1000)).sum().backward()
optimizer.step()

tensors = [*model.parameters()]
tensors += [each.grad for each in model.parameters()]

count = sum(each.numel() for each in model.parameters())
print(round(sum(each.nbytes for each in tensors) / count))
#> 8
