import torch

minutes = torch.tensor([1.0])
heights = torch.tensor([2.5])


def loss(slope):
    return (slope * minutes - heights).square().mean()


best = min([1.0, 1.5, 2.0, 2.5, 3.0], key=loss)
print(best * 30)
#> 75.0
