import torch
from torch import nn


class Scaled(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.tensor([1.0, 2.0]))
        self.register_buffer("scale", torch.tensor([10.0, 10.0]))
        self.shift = torch.tensor([5.0, 5.0])

    def forward(self, x):
        return (x + self.shift) * self.scale * self.weight


model = Scaled()
print("parameters", [name for name, _ in model.named_parameters()])
#> parameters ['weight']
print("buffers", [name for name, _ in model.named_buffers()])
#> buffers ['scale']
print("state", [*model.state_dict()])
#> state ['weight', 'scale']

model.to("meta")
print(model.weight.device, model.scale.device, model.shift.device)
#> meta meta cpu
