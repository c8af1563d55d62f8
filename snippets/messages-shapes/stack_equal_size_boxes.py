import torch
from torch.utils.data import DataLoader

torch.manual_seed(0)
boxes = [torch.zeros(2, 4), torch.zeros(1, 4)]
for batch in DataLoader(boxes, batch_size=2):
    # wanted: [2, 1]
    print([len(each) for each in batch])
#> RuntimeError: stack expects each tensor to be equal size, but got [2, 4] at entry 0 and [1, 4] at entry 1
