import torch

a = torch.arange(12).reshape(1, 2, 2, 3)

for each in (a.item, lambda: a.view(16)):
    try:
        each()
    except RuntimeError as error:
        print(error)
#> a Tensor with 12 elements cannot be converted to Scalar
#> shape '[16]' is invalid for input of size 12

print(a[0, 1, 0, 2].item(), a.view(2, 6).shape)
#> 8 torch.Size([2, 6])
