import torch

torch.manual_seed(0)
A, B, v = torch.randn(1000, 3, 4), torch.randn(1000, 4, 3), torch.randn(1000, 4, 1)

frobenius = torch.linalg.matrix_norm
after = frobenius(A @ v)
spectral = torch.linalg.svdvals(A)[:, 0]
print((after <= spectral * frobenius(v) + 1e-4).all(), (spectral <= frobenius(A)).all())
#> tensor(True) tensor(True)

product = torch.linalg.svdvals(A @ B)[:, 0]
print((product <= spectral * torch.linalg.svdvals(B)[:, 0] + 1e-4).all())
#> tensor(True)
