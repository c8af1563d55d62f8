import torch

scalar = torch.tensor(0.1)
vector = torch.tensor([0.1])
matrix = torch.tensor([[0.1]])

for x in (scalar, vector, matrix):
    print(x.ndim, x.item())
#> 0 0.10000000149011612
#> 1 0.10000000149011612
#> 2 0.10000000149011612

torch.tensor([0.1, 0.2]).item()
#> RuntimeError: a Tensor with 2 elements cannot be converted to Scalar
