import torch

torch.manual_seed(0)
A, B, C = torch.randn(3, 1000, 3, 3)

laws = {
    "A + B = B + A": (A + B, B + A),
    "(A + B) + C = A + (B + C)": ((A + B) + C, A + (B + C)),
    "3(A + B) = 3A + 3B": (3 * (A + B), 3 * A + 3 * B),
    "(AB)C = A(BC)": ((A @ B) @ C, A @ (B @ C)),
    "A(B + C) = AB + AC": (A @ (B + C), A @ B + A @ C),
}
for law, (left, right) in laws.items():
    print(law, "->", f"{(left - right).abs().max():.0e}")
#> A + B = B + A -> 0e+00
#> (A + B) + C = A + (B + C) -> 5e-07
#> 3(A + B) = 3A + 3B -> 2e-06
#> (AB)C = A(BC) -> 4e-06
#> A(B + C) = AB + AC -> 1e-06
