import torch

predicted = torch.tensor([1, 2])
target = torch.tensor([1, 4])
# wanted: not all right
if predicted == target:
    print("all right")
else:
    print("not all right")
#> RuntimeError: Boolean value of Tensor with more than one value is ambiguous
