import torch

column = torch.tensor([[0], [10]])
row = torch.tensor([1, 2, 3])
print(column + row)
#> tensor([[ 1,  2,  3],
#>         [11, 12, 13]])
print(torch.broadcast_shapes((3, 1), (4,)))
#> torch.Size([3, 4])
row + torch.ones(2)
#> RuntimeError: The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 0
