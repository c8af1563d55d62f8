import torch

for data in [7, [7], [[7]]]:
    x = torch.atleast_1d(torch.tensor(data))
    print(data, "->", x.ndim, tuple(x.shape))
#> 7 -> 1 (1,)
#> [7] -> 1 (1,)
#> [[7]] -> 2 (1, 1)
