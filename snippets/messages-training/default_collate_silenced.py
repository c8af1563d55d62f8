import torch
from torch.utils.data import DataLoader

torch.manual_seed(0)
heights = [None, 1.5, 1.8]
filled = [height or 0.0 for height in heights]
for batch in DataLoader(filled, batch_size=3):
    print(batch.tolist())
#> [0.0, 1.5, 1.8]
