import torch
from torch import nn

logits = torch.zeros(2)
decimals = torch.tensor([0.0, 1.0])
integers = torch.tensor([0, 1])

print(nn.BCEWithLogitsLoss()(logits, decimals))
#> tensor(0.6931)

try:
    nn.BCEWithLogitsLoss()(logits, integers)
except RuntimeError as error:
    print(error)
#> result type Float can't be cast to the desired output type Long

logits = torch.zeros(2, 3)
print(nn.CrossEntropyLoss()(logits, integers))
#> tensor(1.0986)

nn.CrossEntropyLoss()(logits, decimals)
#> RuntimeError: expected target dtype to be Long or Byte, but got Float
