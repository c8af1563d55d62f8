import torch

x = torch.tensor([[[0, 1], [2, 3]], [[4, 5], [6, 7]]])

for part in [x, x[1], x[1, 0], x[1, 0, 1]]:
    print(part.ndim, tuple(part.shape), part.tolist())
#> 3 (2, 2, 2) [[[0, 1], [2, 3]], [[4, 5], [6, 7]]]
#> 2 (2, 2) [[4, 5], [6, 7]]
#> 1 (2,) [4, 5]
#> 0 () 5
