import torch

whole = torch.tensor([1, 2, 3, 4])
half = whole[:2]
half += 10

print(whole)
#> tensor([11, 12,  3,  4])
