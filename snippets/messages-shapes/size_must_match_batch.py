import torch
from torch.utils.data import DataLoader

torch.manual_seed(0)
samples = torch.arange(5.0)[:, None].expand(5, 3)
rows = []
state = torch.ones(3, 3)
# wanted: [1.0, 2.0, 3.0, 4.0, 5.0]
for batch in DataLoader(samples, batch_size=3):
    rows.append(batch + state)
#> RuntimeError: The size of tensor a (2) must match the size of tensor b (3) at non-singleton dimension 0
