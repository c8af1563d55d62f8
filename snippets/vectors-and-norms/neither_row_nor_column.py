import torch

vector = torch.tensor([3.0, 4.0])
row = vector.reshape(1, 2)
column = vector.reshape(2, 1)

for tensor in (vector, row, column):
    print(tensor.shape)
#> torch.Size([2])
#> torch.Size([1, 2])
#> torch.Size([2, 1])

print(torch.equal(row.mT, column))
#> True

print(vector.mT)
#> RuntimeError: tensor.mT is only supported on matrices or batches of matrices. Got 1-D tensor.
