import torch
from torch.utils.data import DataLoader

torch.manual_seed(0)
photos = [(101, ["cat", "dog"]), (102, ["cat"])]
# wanted: tensor([101, 102]) [['cat', 'dog'], ['cat']]
for numbers, animals in DataLoader(photos, batch_size=2):
    print(numbers, animals)
#> RuntimeError: each element in list of batch should be of equal size
