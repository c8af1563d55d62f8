import torch
from torch.utils.data import DataLoader

torch.manual_seed(0)
for labels in DataLoader([0, 1], batch_size=2):
    print(labels.to(torch.float32))
#> tensor([0., 1.])
