import torch

scores = torch.tensor([2.0, 1.0, 0.5])
print(scores.argmax(dim=1))
#> IndexError: Dimension out of range (expected to be in range of [-1, 0], but got 1)
