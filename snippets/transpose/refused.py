import torch

batch = torch.arange(12).reshape(2, 2, 3)

print(batch.mT.shape)
#> torch.Size([2, 3, 2])
print(batch.mT.tolist())
#> [[[0, 3], [1, 4], [2, 5]], [[6, 9], [7, 10], [8, 11]]]

torch.t(batch)
#> RuntimeError: t() expects a tensor with <= 2 dimensions, but self is 3D
