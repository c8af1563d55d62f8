import torch

shear = torch.tensor([[1.0, 1.0], [0.0, 1.0]])
U, S, Vh = torch.linalg.svd(shear)
print(S)
#> tensor([1.6180, 0.6180])

for k in (0, 1):
    print(torch.allclose(shear @ Vh[k], S[k] * U[:, k], atol=1e-6))
#> True
#> True

print(torch.allclose(U @ torch.diag(S) @ Vh, shear, atol=1e-6))
#> True
