import torch
from torch import nn

torch.manual_seed(0)
trained = nn.Sequential(nn.Linear(4, 8), nn.Linear(8, 3))
saved = trained.state_dict()
width = len(saved["0.bias"])
model = nn.Sequential(nn.Linear(4, width), nn.Linear(width, 3))
print(model.load_state_dict(saved))
#> <All keys matched successfully>
