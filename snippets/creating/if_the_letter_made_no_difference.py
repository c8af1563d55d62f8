import torch

small = torch.tensor(3)
capital = torch.tensor(3)

print(tuple(small.shape), tuple(capital.shape))
#> () ()
