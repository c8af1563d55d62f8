import torch

weight = torch.tensor([4.0], requires_grad=True)

with torch.no_grad():
    array = weight.numpy()
    weight -= 1
print(array)
#> [3.]
