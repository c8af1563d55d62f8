import torch
from torch import nn


class Line(nn.Module):
    def __init__(self):
        super().__init__()
        self.slope = nn.Parameter(torch.tensor(2.0))
        self.bias = nn.Parameter(torch.tensor(1.0))
        self.scale = torch.tensor(100.0)

    def forward(self, x):
        return (self.slope * x + self.bias) * self.scale


model = Line()
print(model(torch.tensor([0.0, 1.0, 2.0])))
#> tensor([100., 300., 500.], grad_fn=<MulBackward0>)

for name, parameter in model.named_parameters():
    print(name, parameter.item(), parameter.requires_grad)
#> slope 2.0 True
#> bias 1.0 True
