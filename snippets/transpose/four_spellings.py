import torch

A = torch.tensor([[1, 2, 3], [4, 5, 6]])

for B in (torch.t(A), A.t(), A.mT, A.transpose(0, 1)):
    print(torch.equal(B, A.T))
#> True
#> True
#> True
#> True
