import io

import matplotlib.pyplot as plt
import torch
from matplotlib.figure import Figure
from torch.utils.data import Dataset


def drawn(letter, size):
    figure = Figure(figsize=(0.16, 0.16), dpi=100)
    figure.text(0.5, 0.45, letter, ha="center", va="center", fontsize=size)
    file = io.BytesIO()
    figure.savefig(file, format="png")
    file.seek(0)
    return 1 - torch.from_numpy(plt.imread(file))[:, :, 0]  # (16, 16)


class Letters(Dataset):
    def __init__(self, letters, sizes):
        self.letters = letters
        self.cases = [(each, size) for each in letters for size in sizes]

    def __len__(self):
        return len(self.cases)

    def __getitem__(self, index):
        letter, size = self.cases[index]
        return drawn(letter, size)[None], self.letters.index(letter)


letters = Letters("LOT", [8, 10, 12])
image, label = letters[4]
print(len(letters), letters.cases[4], label)
#> 9 ('O', 10) 1
print(image.shape, image.dtype, image.min().item(), image.max() > 0.5)
#> torch.Size([1, 16, 16]) torch.float32 0.0 tensor(True)

x, y = torch.utils.data.default_collate([*letters])
print(x.shape, y)
#> torch.Size([9, 1, 16, 16]) tensor([0, 0, 0, 1, 1, 1, 2, 2, 2])
