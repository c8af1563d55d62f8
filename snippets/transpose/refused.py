import torch

batch = torch.arange(12).reshape(2, 2, 3)

print(batch.mT.shape)
#> torch.Size([2, 3, 2])
print(torch.equal(batch.mT[1], batch[1].T))
#> True

torch.t(batch)
#> RuntimeError: t() expects a tensor with <= 2 dimensions, but self is 3D
