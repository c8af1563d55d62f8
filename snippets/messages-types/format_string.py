import torch
from torch import nn

guess, truth = torch.tensor([1.0, 2.0]), torch.tensor([1.5, 4.0])
loss = nn.MSELoss(reduction="none")(guess, truth)
print(f"loss {loss:.2f}")
#> TypeError: unsupported format string passed to Tensor.__format__
