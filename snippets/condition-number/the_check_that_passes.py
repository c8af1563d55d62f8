import torch

i = torch.arange(1.0, 9.0)
hilbert = 1 / (i[:, None] + i - 1)
b = hilbert.sum(dim=1)

x = torch.linalg.solve(hilbert, b)
print(torch.allclose(hilbert @ x, b))
#> True

print((x - 1).abs().max() > 1)
#> tensor(True)
