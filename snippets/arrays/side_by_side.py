import numpy as np
import torch

a = np.array([[1, 2], [3, 4]])
t = torch.tensor([[1, 2], [3, 4]])

print(a.sum(axis=0), t.sum(dim=0), t.sum(axis=0))
#> [4 6] tensor([4, 6]) tensor([4, 6])

print(a.size, t.numel(), t.size())
#> 4 4 torch.Size([2, 2])

print(a.astype(np.float32).dtype, t.to(torch.float32).dtype)
#> float32 torch.float32

print(a.astype(a.dtype) is a, t.to(t.dtype) is t)
#> False True

print(a.copy() is a, t.clone() is t)
#> False False

print(np.concatenate((a, a), axis=1).shape)
#> (2, 4)

print(torch.cat((t, t), dim=1).shape, torch.cat((t, t), axis=1).shape)
#> torch.Size([2, 4]) torch.Size([2, 4])

print(a.max(axis=1))
#> [2 4]

print(t.max(dim=1).values, t.max(dim=1).indices)
#> tensor([2, 4]) tensor([1, 1])

print(np.ones((2, 3, 4)).transpose().shape)
#> (4, 3, 2)

print(torch.ones(2, 3, 4).transpose(0, 1).shape)
#> torch.Size([3, 2, 4])
