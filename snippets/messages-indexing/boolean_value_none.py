import torch


def total(x, mask=None):
    if mask:
        x = x[mask]
    return x.sum().item()


x = torch.tensor([1, 2, 4])
# wanted: 5 7
print(total(x, x != 2), total(x))
#> RuntimeError: Boolean value of Tensor with more than one value is ambiguous
