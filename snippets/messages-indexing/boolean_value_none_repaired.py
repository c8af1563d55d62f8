import torch


def total(x, mask=None):
    if mask is not None:
        x = x[mask]
    return x.sum().item()


x = torch.tensor([1, 2, 4])
print(total(x, x != 2), total(x))
#> 5 7
