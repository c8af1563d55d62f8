import io

import torch
from torch import nn

torch.manual_seed(0)
saved, file = nn.Linear(2, 1), io.BytesIO()
torch.save(saved.state_dict(), file)
file.seek(0)
model = torch.load(file)
# wanted: True
model.eval()
#> AttributeError: 'collections.OrderedDict' object has no attribute 'eval'
