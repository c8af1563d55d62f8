import torch
from torch.utils.data import DataLoader

torch.manual_seed(0)
sentences = [torch.tensor([4, 7, 1]), torch.tensor([9, 2])]
for batch in DataLoader(sentences, batch_size=2):
    # wanted: [[4, 7, 1], [9, 2, 0]]
    print(batch.tolist())
#> RuntimeError: stack expects each tensor to be equal size, but got [3] at entry 0 and [2] at entry 1
