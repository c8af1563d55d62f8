import torch

torch.manual_seed(0)
A, B, C = torch.randint(-9, 10, (3, 1000, 2, 3))
zero = torch.zeros_like(A)

laws = {
    "A + B = B + A": (A + B, B + A),
    "(A + B) + C = A + (B + C)": ((A + B) + C, A + (B + C)),
    "A + O = A": (A + zero, A),
    "A + (-A) = O": (A + (-A), zero),
}
for law, (left, right) in laws.items():
    print(law, "->", torch.equal(left, right))
#> A + B = B + A -> True
#> (A + B) + C = A + (B + C) -> True
#> A + O = A -> True
#> A + (-A) = O -> True
