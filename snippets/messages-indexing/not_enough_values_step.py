import torch
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
data = TensorDataset(torch.zeros(6, 2), torch.arange(6))
loader = DataLoader(data, batch_size=3)
# wanted: 0 [0, 1, 2]
# wanted: 1 [3, 4, 5]
for step, x, y in enumerate(loader):
    print(step, y.tolist())
#> ValueError: not enough values to unpack (expected 3, got 2)
