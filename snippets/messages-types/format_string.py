import torch
from torch import nn

guess = torch.tensor([1.0, 2.0])
truth = torch.tensor([1.5, 3.5])
loss = nn.MSELoss(reduction="none")(guess, truth)
# wanted: loss 1.25
print(f"loss {loss:.2f}")
#> TypeError: unsupported format string passed to Tensor.__format__
