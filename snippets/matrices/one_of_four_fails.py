import torch

A = torch.tensor([[1, 2], [3, 4]])
B = torch.tensor([[0, 1], [1, 0]])
C = torch.tensor([[2, 5], [1, 3]])

laws = {
    "A + B = B + A": (A + B, B + A),
    "AB = BA": (A @ B, B @ A),
    "(AB)C = A(BC)": ((A @ B) @ C, A @ (B @ C)),
    "A(B + C) = AB + AC": (A @ (B + C), A @ B + A @ C),
}
for law, (left, right) in laws.items():
    print(law, "->", torch.equal(left, right))
#> A + B = B + A -> True
#> AB = BA -> False
#> (AB)C = A(BC) -> True
#> A(B + C) = AB + AC -> True

print((A @ B).tolist(), (B @ A).tolist())
#> [[2, 1], [4, 3]] [[3, 4], [1, 2]]
