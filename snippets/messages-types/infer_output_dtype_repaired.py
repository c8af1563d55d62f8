import torch

truth = torch.tensor([1, 3, 2, 2])
correct = torch.tensor([1, 3, 2, 0]) == truth
print(correct.float().mean().item())
#> 0.75
