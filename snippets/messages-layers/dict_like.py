import io

import torch
from torch import nn

torch.manual_seed(0)
trained, model = nn.Linear(2, 1), nn.Linear(2, 1)
file = io.BytesIO()
torch.save(trained.state_dict(), file)
file.seek(0)
# wanted: <All keys matched successfully>
print(model.load_state_dict(file))
#> TypeError: Expected state_dict to be dict-like, got <class '_io.BytesIO'>.
