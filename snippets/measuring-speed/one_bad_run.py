import torch

times = torch.tensor([5.0, 6.0, 5.0, 7.0, 97.0])

print(times.mean(), times.median())
#> tensor(24.) tensor(6.)
