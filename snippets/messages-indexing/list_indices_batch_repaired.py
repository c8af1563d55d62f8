import torch
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
points = torch.tensor([[1, 2], [3, 4], [5, 6]])
data = TensorDataset(points, torch.tensor([0, 1, 1]))
for x, y in DataLoader(data, batch_size=3):
    print(x[:, 0].tolist())
#> [1, 3, 5]
