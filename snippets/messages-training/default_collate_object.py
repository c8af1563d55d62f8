import numpy as np
import torch
from torch.utils.data import DataLoader

torch.manual_seed(0)
table = np.array([[1.5, 20], [1.75, 30]], dtype=object)
# wanted: [[1.5, 20.0], [1.75, 30.0]]
for batch in DataLoader(table, batch_size=2):
    print(batch.tolist())
#> TypeError: default_collate: batch must contain tensors, numpy arrays, numbers, dicts or lists; found object
