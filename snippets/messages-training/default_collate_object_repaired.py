import numpy as np
import torch
from torch.utils.data import DataLoader

torch.manual_seed(0)
table = np.array([[1.5, 20], [1.75, 30]], dtype=object)
numbers = table.astype(np.float32)
for batch in DataLoader(numbers, batch_size=2):
    print(batch.tolist())
#> [[1.5, 20.0], [1.75, 30.0]]
