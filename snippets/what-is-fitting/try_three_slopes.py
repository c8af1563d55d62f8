import torch

minutes = torch.tensor([1.0, 2.0, 3.0, 4.0])
heights = torch.tensor([2.5, 3.0, 6.5, 8.0])

for slope in (1, 2, 3):
    predicted = slope * minutes
    loss = (predicted - heights).square().mean()
    print(slope, predicted.tolist(), "->", loss.item())
#> 1 [1.0, 2.0, 3.0, 4.0] -> 7.875
#> 2 [2.0, 4.0, 6.0, 8.0] -> 0.375
#> 3 [3.0, 6.0, 9.0, 12.0] -> 7.875
