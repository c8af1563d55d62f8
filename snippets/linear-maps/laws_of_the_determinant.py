import torch

torch.manual_seed(0)
A, B = torch.randint(-9, 10, (2, 1000, 3, 3)).double()
det = torch.linalg.det

laws = {
    "det(AB) = det(A) det(B)": (det(A @ B), det(A) * det(B)),
    "det(A^T) = det(A)": (det(A.mT), det(A)),
    "det(2A) = 8 det(A)": (det(2 * A), 8 * det(A)),
    "det(A + B) = det(A) + det(B)": (det(A + B), det(A) + det(B)),
}
for law, (left, right) in laws.items():
    print(law, "->", torch.allclose(left, right, atol=1e-6))
#> det(AB) = det(A) det(B) -> True
#> det(A^T) = det(A) -> True
#> det(2A) = 8 det(A) -> True
#> det(A + B) = det(A) + det(B) -> False
