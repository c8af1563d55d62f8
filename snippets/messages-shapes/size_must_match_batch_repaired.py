import torch
from torch.utils.data import DataLoader

torch.manual_seed(0)
samples = torch.arange(5.0)[:, None].expand(5, 3)
rows = []
for batch in DataLoader(samples, batch_size=3):
    state = torch.ones(batch.shape[0], 3)
    rows.append(batch + state)
print(torch.cat(rows)[:, 0].tolist())
#> [1.0, 2.0, 3.0, 4.0, 5.0]
