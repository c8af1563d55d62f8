import torch
from torch import nn


class Double(nn.Module):
    def forward(self, x):
        return 2 * x


batch = torch.ones(2), torch.tensor([0, 1])
# wanted: [2.0, 2.0]
print(Double()(*batch).tolist())
#> TypeError: Double.forward() takes 2 positional arguments but 3 were given
