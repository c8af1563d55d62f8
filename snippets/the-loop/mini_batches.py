import torch
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
x = torch.arange(10.0)[:, None]  # (10, 1)
rows = TensorDataset(x, 2 * x)
batches = DataLoader(rows, batch_size=4, shuffle=True)

print(len(rows), len(batches), rows[3])
#> 10 3 (tensor([3.]), tensor([6.]))

for epoch in range(2):
    for inputs, targets in batches:
        numbers = inputs.int().flatten().tolist()
        print(epoch, tuple(targets.shape), numbers)
#> 0 (4, 1) [6, 7, 1, 4]
#> 0 (4, 1) [2, 0, 9, 8]
#> 0 (2, 1) [3, 5]
#> 1 (4, 1) [2, 4, 7, 0]
#> 1 (4, 1) [8, 9, 5, 3]
#> 1 (2, 1) [6, 1]
