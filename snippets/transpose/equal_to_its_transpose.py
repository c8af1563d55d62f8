import torch

A = torch.tensor([[1, 2, 3], [4, 5, 6]])
Q = torch.tensor([[1, 2], [3, 4]])

for S in (A @ A.T, A.T @ A, Q + Q.T):
    print(S.tolist(), torch.equal(S, S.T))
#> [[14, 32], [32, 77]] True
#> [[17, 22, 27], [22, 29, 36], [27, 36, 45]] True
#> [[2, 5], [5, 8]] True
