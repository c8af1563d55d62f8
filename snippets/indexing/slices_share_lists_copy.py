import torch

x = torch.tensor([[0, 1, 2, 3], [10, 11, 12, 13], [20, 21, 22, 23]])
memory = x.untyped_storage().data_ptr()

for part in [x[0], x[:, ::2], x[None], x[[0, 2]], x[x > 5]]:
    print(tuple(part.shape), part.untyped_storage().data_ptr() == memory)
#> (4,) True
#> (3, 2) True
#> (1, 3, 4) True
#> (2, 4) False
#> (8,) False
