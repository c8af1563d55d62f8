import torch

correct = torch.tensor([1, 3, 2]) == torch.tensor([1, 3, 0])
print(correct.float().mean())
#> tensor(0.6667)
