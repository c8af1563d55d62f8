import torch
from torch import nn

torch.manual_seed(0)
trained, model = nn.Linear(2, 1), nn.Linear(2, 1)
# wanted: <All keys matched successfully>
print(model.load_state_dict(trained))
#> TypeError: Expected state_dict to be dict-like, got <class 'torch.nn.modules.linear.Linear'>.
