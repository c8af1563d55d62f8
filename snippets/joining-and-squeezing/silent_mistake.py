import torch


def mean_over_batch(batch):
    return batch.squeeze().mean(dim=0)


two = torch.tensor([[[1.0, 2.0, 3.0]], [[5.0, 6.0, 7.0]]])  # (2, 1, 3)
one = torch.tensor([[[1.0, 2.0, 3.0]]])                     # (1, 1, 3)

print(mean_over_batch(two))
#> tensor([3., 4., 5.])
print(mean_over_batch(one))
#> tensor(2.)
print(one.squeeze(1).mean(dim=0))
#> tensor([1., 2., 3.])
