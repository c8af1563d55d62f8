import torch
from torch import nn


class Noisy(nn.Module):
    def forward(self, x):
        return x + torch.randn_like(x) if self.training else x


torch.manual_seed(0)
model = nn.Sequential(Noisy(), nn.Dropout(0.5), nn.BatchNorm1d(2))
print([each.training for each in model.modules()])
#> [True, True, True, True]

model.eval()
print([each.training for each in model.modules()])
#> [False, False, False, False]

model.train()
model[2].eval()
print([each.training for each in model.modules()])
#> [True, True, True, False]
