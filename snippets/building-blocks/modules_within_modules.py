import torch
from torch import nn


class Residual(nn.Module):
    def __init__(self, size):
        super().__init__()
        self.inner = nn.Linear(size, size)

    def forward(self, x):
        return x + self.inner(x).relu()


torch.manual_seed(0)
block = Residual(4)
model = nn.Sequential(block, block, nn.Linear(4, 1))

for name, parameter in model.named_parameters():
    print(name, tuple(parameter.shape))
#> 0.inner.weight (4, 4)
#> 0.inner.bias (4,)
#> 2.weight (1, 4)
#> 2.bias (1,)

print(model(torch.ones(5, 4)).shape)
#> torch.Size([5, 1])
