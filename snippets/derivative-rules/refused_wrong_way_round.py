import torch

X = torch.ones(5, 3)
W = torch.ones(2, 3)
G = torch.ones(5, 2)

print((G @ W).shape, (G.T @ X).shape)
#> torch.Size([5, 3]) torch.Size([2, 3])

G @ W.T
#> RuntimeError: mat1 and mat2 shapes cannot be multiplied (5x2 and 3x2)
