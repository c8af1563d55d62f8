import torch
from torch import nn


class Double(nn.Module):
    def forward(self, x):
        return 2 * x


batch = torch.ones(2), torch.tensor([0, 1])
images, labels = batch
print(Double()(images).tolist())
#> [2.0, 2.0]
