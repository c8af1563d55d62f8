import torch
from torch.utils.data import DataLoader

torch.manual_seed(0)
heights = [None, 1.5, 1.8]
known = [height for height in heights if height is not None]
for batch in DataLoader(known, batch_size=3):
    print(batch.tolist())
#> [1.5, 1.8]
