import torch
from torch.utils.data import DataLoader

torch.manual_seed(0)
names = ["cat.JPG", "dog.JPG"]
photos = [name for name in names if name.lower().endswith(".jpg")]
loader = DataLoader(photos, shuffle=True)
print(sorted(batch[0] for batch in loader))
#> ['cat.JPG', 'dog.JPG']
