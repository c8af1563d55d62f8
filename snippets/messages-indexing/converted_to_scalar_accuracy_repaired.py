import torch

guesses = torch.tensor([1, 0, 2, 2])
labels = torch.tensor([1, 0, 1, 2])
correct = guesses == labels
print(correct.float().mean().item())
#> 0.75
