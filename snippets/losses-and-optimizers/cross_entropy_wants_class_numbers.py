import torch
from torch import nn

logits = torch.tensor([[2.0, 1.0, 1.0], [1.0, 1.0, 2.0]]).log()  # (2, 3)
target = torch.tensor([0, 1])  # (2,)

print(logits.softmax(dim=1))
#> tensor([[0.5000, 0.2500, 0.2500],
#>         [0.2500, 0.2500, 0.5000]])

print(nn.CrossEntropyLoss(reduction="none")(logits, target))
#> tensor([0.6931, 1.3863])

print(torch.tensor([0.5, 0.25]).log().neg())
#> tensor([0.6931, 1.3863])
