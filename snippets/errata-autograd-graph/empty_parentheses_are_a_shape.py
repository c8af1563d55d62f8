import torch

x = torch.ones(2, 2)
print(tuple(x.shape), tuple(x.mean().shape))
#> (2, 2) ()

print(x.mean().dim(), x.mean().numel())
#> 0 1
