import torch
from torch.utils.data import DataLoader, Dataset


class Squares(Dataset):
    def __len__(self):
        return 3

    def __getitem__(self, number):
        torch.tensor(number) ** 2


torch.manual_seed(0)
# wanted: [0, 1, 4]
for batch in DataLoader(Squares(), batch_size=3):
    print(batch.tolist())
#> TypeError: default_collate: batch must contain tensors, numpy arrays, numbers, dicts or lists; found <class 'NoneType'>
