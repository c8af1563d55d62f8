import torch
from torch import nn

torch.manual_seed(0)
saved = nn.Sequential(nn.Linear(2, 3)).state_dict()
renamed = {name.removeprefix("0."): saved[name] for name in saved}
print([*renamed])
#> ['weight', 'bias']

model = nn.Linear(2, 3)
print(model.load_state_dict(renamed))
#> <All keys matched successfully>
