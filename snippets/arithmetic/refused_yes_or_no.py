import torch

a = torch.tensor([1, 2, 3])

print((a > 2).any(), (a > 0).all())
#> tensor(True) tensor(True)

if a > 2:
    print(a)
#> RuntimeError: Boolean value of Tensor with more than one value is ambiguous
