import torch
from torch.nn.utils.rnn import pad_sequence

rows = [torch.tensor([1.0, 2.0]), torch.tensor([3.0])]
print(pad_sequence(rows, batch_first=True).tolist())
#> [[1.0, 2.0], [3.0, 0.0]]
