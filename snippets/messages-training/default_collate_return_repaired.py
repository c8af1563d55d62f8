import torch
from torch.utils.data import DataLoader, Dataset


class Squares(Dataset):
    def __len__(self):
        return 3

    def __getitem__(self, number):
        return torch.tensor(number) ** 2


torch.manual_seed(0)
for batch in DataLoader(Squares(), batch_size=3):
    print(batch.tolist())
#> [0, 1, 4]
