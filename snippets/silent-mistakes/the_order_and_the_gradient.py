import torch
from torch import nn

target = torch.tensor([1.0, 1.0])
for compare in (nn.BCELoss(), nn.MSELoss()):
    for swapped in (False, True):
        predicted = torch.tensor([0.9, 0.8], requires_grad=True)
        pair = (target, predicted) if swapped else (predicted, target)
        loss = compare(*pair)
        loss.backward()
        print(f"{loss:.3f}", predicted.grad)
#> 0.164 tensor([-0.5556, -0.6250])
#> 15.000 tensor([-inf, -inf])
#> 0.025 tensor([-0.1000, -0.2000])
#> 0.025 tensor([-0.1000, -0.2000])
