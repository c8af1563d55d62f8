import torch
from torch.utils.data import TensorDataset, random_split

data = TensorDataset(torch.arange(10.0)[:, None], torch.arange(10))
generator = torch.Generator().manual_seed(0)
parts = random_split(data, [6, 2, 2], generator=generator)
for part in parts:
    print(len(part), part.indices)
#> 6 [4, 1, 7, 5, 3, 9]
#> 2 [0, 8]
#> 2 [6, 2]

x, y = parts[0][:]
print(x.shape, y)
#> torch.Size([6, 1]) tensor([4, 1, 7, 5, 3, 9])
