import torch
from torch.utils.data import DataLoader

torch.manual_seed(0)
sentences = [torch.tensor([4, 7, 1]), torch.tensor([9, 2])]
for batch in DataLoader(sentences, batch_size=1):
    print(batch.tolist())
#> [[4, 7, 1]]
#> [[9, 2]]
