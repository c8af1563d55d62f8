import torch
from torch.utils.data import DataLoader, Dataset


class Squares(Dataset):
    def __len__(self):
        return 10

    def __getitem__(self, index):
        x = torch.tensor([float(index)])
        return x, x**2


torch.manual_seed(0)
loader = DataLoader(Squares(), batch_size=4, shuffle=True)
print(len(loader))
#> 3

for epoch in range(2):
    for x, y in loader:
        print(epoch, tuple(x.shape), x.flatten().tolist(), len(y))
#> 0 (4, 1) [6.0, 7.0, 1.0, 4.0] 4
#> 0 (4, 1) [2.0, 0.0, 9.0, 8.0] 4
#> 0 (2, 1) [3.0, 5.0] 2
#> 1 (4, 1) [2.0, 4.0, 7.0, 0.0] 4
#> 1 (4, 1) [8.0, 9.0, 5.0, 3.0] 4
#> 1 (2, 1) [6.0, 1.0] 2

loader = DataLoader(Squares(), batch_size=4, drop_last=True)
print(len(loader), [len(x) for x, y in loader])
#> 2 [4, 4]
