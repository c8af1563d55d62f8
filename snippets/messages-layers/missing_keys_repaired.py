import torch
from torch import nn

torch.manual_seed(0)
trained, model = nn.Linear(2, 1), nn.Linear(2, 1)
saved = nn.DataParallel(trained).state_dict()
saved = {name.removeprefix("module."): x for name, x in saved.items()}
print(model.load_state_dict(saved))
#> <All keys matched successfully>
