import torch
from torch.utils.data import DataLoader

torch.manual_seed(0)
heights = [None, 1.5, 1.8]
# wanted: [1.5, 1.8]
for batch in DataLoader(heights, batch_size=3):
    print(batch.tolist())
#> TypeError: default_collate: batch must contain tensors, numpy arrays, numbers, dicts or lists; found <class 'NoneType'>
