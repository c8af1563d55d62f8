import torch
from torch.utils.data import DataLoader

torch.manual_seed(0)
images = torch.arange(12).view(3, 2, 2)
rows = []
loader = DataLoader(
    images, batch_size=2, drop_last=True
)
for batch in loader:
    rows.append(batch.view(2, 4))
print(torch.cat(rows).tolist())
#> [[0, 1, 2, 3], [4, 5, 6, 7]]
