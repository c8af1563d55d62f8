import torch
from torch import nn

predicted = torch.tensor([0.9, 0.8])
target = torch.tensor([1.0, 1.0])


def compare(predicted, target):
    if not ((target == 0) | (target == 1)).all():
        raise ValueError("a target is neither 0 nor 1")
    return nn.BCELoss()(predicted, target)


print(f"{compare(predicted, target):.2f}")
#> 0.16
print(f"{compare(target, predicted):.2f}")
#> ValueError: a target is neither 0 nor 1
