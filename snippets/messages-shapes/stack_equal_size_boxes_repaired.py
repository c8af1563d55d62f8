import torch
from torch.utils.data import DataLoader

torch.manual_seed(0)
boxes = [torch.zeros(2, 4), torch.zeros(1, 4)]
loader = DataLoader(
    boxes, batch_size=2, collate_fn=list
)
for batch in loader:
    print([len(each) for each in batch])
#> [2, 1]
