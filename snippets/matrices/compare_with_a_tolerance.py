import torch

torch.manual_seed(0)
A, B, C = torch.randn(3, 100, 100)
left, right = (A @ B) @ C, A @ (B @ C)
largest = left.abs().max().item()

print(torch.equal(left, right))
#> False
print(torch.allclose(left, right))
#> False
print(torch.allclose(left, right, atol=1e-5 * largest))
#> True
