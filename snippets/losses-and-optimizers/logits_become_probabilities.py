import torch
from torch import nn

logits = torch.tensor([-2.0, 0.0, 2.0, 20.0])
print(logits.sigmoid())
#> tensor([0.1192, 0.5000, 0.8808, 1.0000])

dry = torch.zeros(4)
print(nn.BCELoss(reduction="none")(logits.sigmoid(), dry))
#> tensor([  0.1269,   0.6931,   2.1269, 100.0000])

print(nn.BCEWithLogitsLoss(reduction="none")(logits, dry))
#> tensor([ 0.1269,  0.6931,  2.1269, 20.0000])
