import torch

predicted = torch.tensor([1, 2])
target = torch.tensor([1, 4])
if (predicted == target).all():
    print("all right")
else:
    print("not all right")
#> not all right
