import torch
from torch.utils.data import DataLoader


def together(samples):
    numbers, animals = zip(*samples)
    return torch.tensor(numbers), list(animals)


torch.manual_seed(0)
photos = [(101, ["cat", "dog"]), (102, ["cat"])]
loader = DataLoader(photos, batch_size=2, collate_fn=together)
for numbers, animals in loader:
    print(numbers, animals)
#> tensor([101, 102]) [['cat', 'dog'], ['cat']]
