import torch

votes = torch.tensor([0, 2, 2, 2])

counts = torch.zeros(3)
counts[votes] += 1
print(counts)
#> tensor([1., 0., 1.])

counts = torch.zeros(3)
counts.index_add_(0, votes, torch.ones(4))
print(counts)
#> tensor([1., 0., 3.])
