import torch

x = torch.arange(5)

print(x.numpy()[::-1])
#> [4 3 2 1 0]
print(x.flip(0))
#> tensor([4, 3, 2, 1, 0])
x[::-1]
#> ValueError: step must be greater than zero
