import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(2, 1)
model.load_state_dict("model.pt")
#> TypeError: Expected state_dict to be dict-like, got <class 'str'>.
