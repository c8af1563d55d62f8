import torch

X = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
w = torch.tensor([10.0, 1.0, 2.0])
# wanted: [15.0, 21.0]
print((X @ w).tolist())
#> RuntimeError: size mismatch, got input (2), mat (2x2), vec (3)
