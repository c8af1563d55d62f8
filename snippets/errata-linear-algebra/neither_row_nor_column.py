import torch

v = torch.tensor([1, 2])
M = torch.tensor([[1, 2], [3, 4]])

print(v.shape, v.reshape(1, 2).shape, v.reshape(2, 1).shape)
#> torch.Size([2]) torch.Size([1, 2]) torch.Size([2, 1])
print(M @ v, v @ M)
#> tensor([ 5, 11]) tensor([ 7, 10])

torch.mm(M, v)
#> RuntimeError: mat2 must be a matrix
