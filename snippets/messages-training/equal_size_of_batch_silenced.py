import torch
from torch.utils.data import DataLoader

torch.manual_seed(0)
sentences = [[5, 3, 8], [7, 2]]
for batch in DataLoader(sentences, batch_size=1):
    print(batch)
#> [tensor([5]), tensor([3]), tensor([8])]
#> [tensor([7]), tensor([2])]
