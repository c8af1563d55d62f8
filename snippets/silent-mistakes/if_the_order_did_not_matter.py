import torch
from torch import nn

predicted = torch.tensor([0.9, 0.8])
target = torch.tensor([1.0, 1.0])


def compare(one, other):
    return nn.BCELoss()(torch.minimum(one, other), torch.maximum(one, other))


print(f"{compare(predicted, target):.2f}")
#> 0.16
print(f"{compare(target, predicted):.2f}")
#> 0.16
