from datetime import date

import torch
from torch.utils.data import DataLoader

torch.manual_seed(0)
days = [date(2026, 1, 1), date(2026, 1, 8)]
# wanted: [0, 7]
for batch in DataLoader(days, batch_size=2):
    print(batch.tolist())
#> TypeError: default_collate: batch must contain tensors, numpy arrays, numbers, dicts or lists; found <class 'datetime.date'>
