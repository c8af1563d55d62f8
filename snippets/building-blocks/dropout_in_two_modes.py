import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Dropout(0.5))
x = torch.ones(8)

print(model.training, model[0].training)
#> True True

print(model(x))
#> tensor([0., 0., 2., 0., 0., 0., 2., 2.])

print(model(x))
#> tensor([0., 2., 2., 2., 2., 0., 2., 2.])

model.eval()
print(model.training, model[0].training)
#> False False

print(model(x))
#> tensor([1., 1., 1., 1., 1., 1., 1., 1.])
