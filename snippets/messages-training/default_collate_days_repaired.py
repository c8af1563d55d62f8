from datetime import date

import torch
from torch.utils.data import DataLoader

torch.manual_seed(0)
days = [date(2026, 1, 1), date(2026, 1, 8)]
numbers = [(day - days[0]).days for day in days]
for batch in DataLoader(numbers, batch_size=2):
    print(batch.tolist())
#> [0, 7]
