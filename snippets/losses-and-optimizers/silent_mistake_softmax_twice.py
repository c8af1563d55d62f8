import torch
from torch import nn

target = torch.tensor([0])

for sure in (0.0, 3.0, 9.0, 99.0):
    logits = torch.tensor([[sure, 0.0, 0.0]])
    right = nn.CrossEntropyLoss()(logits, target)
    twice = nn.CrossEntropyLoss()(logits.softmax(dim=1), target)
    print(f"{sure:4} -> {right:.2f} {twice:.2f}")
#>  0.0 -> 1.10 1.10
#>  3.0 -> 0.09 0.61
#>  9.0 -> 0.00 0.55
#> 99.0 -> 0.00 0.55
