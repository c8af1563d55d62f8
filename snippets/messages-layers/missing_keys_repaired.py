import torch
from torch import nn

torch.manual_seed(0)
saved = nn.DataParallel(nn.Linear(2, 1)).state_dict()
model = nn.Linear(2, 1)
saved = {name.removeprefix("module."): x for name, x in saved.items()}
print(model.load_state_dict(saved))
#> <All keys matched successfully>
