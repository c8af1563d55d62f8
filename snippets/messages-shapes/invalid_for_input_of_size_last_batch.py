import torch
from torch.utils.data import DataLoader

torch.manual_seed(0)
images = torch.arange(12).view(3, 2, 2)
rows = []
# wanted: [[0, 1, 2, 3], [4, 5, 6, 7], [8, 9, 10, 11]]
for batch in DataLoader(images, batch_size=2):
    rows.append(batch.view(2, 4))
#> RuntimeError: shape '[2, 4]' is invalid for input of size 4
