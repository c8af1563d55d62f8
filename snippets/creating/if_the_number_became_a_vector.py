import torch

small = torch.tensor(3)
capital = torch.Tensor([3])

print(tuple(small.shape), tuple(capital.shape))
#> () (1,)
