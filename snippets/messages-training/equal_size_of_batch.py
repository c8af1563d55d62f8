import torch
from torch.utils.data import DataLoader

torch.manual_seed(0)
sentences = [[5, 3, 8], [7, 2]]
# wanted: [[5, 3, 8], [7, 2, 0]]
for batch in DataLoader(sentences, batch_size=2):
    print(batch.tolist())
#> RuntimeError: each element in list of batch should be of equal size
