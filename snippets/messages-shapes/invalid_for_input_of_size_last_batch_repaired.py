import torch
from torch.utils.data import DataLoader

torch.manual_seed(0)
images = torch.arange(12).view(3, 2, 2)
rows = []
for batch in DataLoader(images, batch_size=2):
    rows.append(batch.flatten(1))
print(torch.cat(rows).tolist())
#> [[0, 1, 2, 3], [4, 5, 6, 7], [8, 9, 10, 11]]
