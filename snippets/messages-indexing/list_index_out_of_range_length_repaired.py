import torch
from torch.utils.data import DataLoader, Dataset

torch.manual_seed(0)
names = ["ant", "bee", "cat"]


class Names(Dataset):
    def __len__(self):
        return len(names)

    def __getitem__(self, i):
        return names[i]


print(list(DataLoader(Names(), batch_size=4)))
#> [['ant', 'bee', 'cat']]
