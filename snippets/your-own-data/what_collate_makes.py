import torch
from torch.utils.data import default_collate

samples = [(torch.ones(3), 1, "cat"), (torch.zeros(3), 0, "dog")]
x, label, name = default_collate(samples)
print(x.shape, label, name)
#> torch.Size([2, 3]) tensor([1, 0]) ('cat', 'dog')

samples = [{"age": 3.5, "weight": 4}, {"age": 2.0, "weight": 6}]
print(default_collate(samples))
#> {'age': tensor([3.5000, 2.0000], dtype=torch.float64), 'weight': tensor([4, 6])}
