import torch

losses = [torch.tensor(0.5), torch.tensor(0.25)]

print(torch.stack(losses))
#> tensor([0.5000, 0.2500])
torch.cat(losses)
#> RuntimeError: zero-dimensional tensor (at position 0) cannot be concatenated
