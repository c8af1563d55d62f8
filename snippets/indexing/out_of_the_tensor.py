import torch

x = torch.tensor([[0.5, 0.1], [0.2, 0.7]])  # (2, 2)

print(x[0, 1])
#> tensor(0.1000)
print(x[0, 1].item(), type(x[0, 1].item()))
#> 0.10000000149011612 <class 'float'>
print(torch.tensor([[7]]).item())
#> 7
print(torch.tensor([[1, 2], [3, 4]]).tolist())
#> [[1, 2], [3, 4]]
x[0].item()
#> RuntimeError: a Tensor with 2 elements cannot be converted to Scalar
