import torch

torch.manual_seed(0)
A, B, C = torch.randint(-9, 10, (3, 1000, 3, 3))
k = torch.randint(-9, 10, (1000, 1, 1))
identity = torch.eye(3, dtype=torch.int64)

laws = {
    "(AB)C = A(BC)": ((A @ B) @ C, A @ (B @ C)),
    "A(B + C) = AB + AC": (A @ (B + C), A @ B + A @ C),
    "(B + C)A = BA + CA": ((B + C) @ A, B @ A + C @ A),
    "k(AB) = (kA)B": (k * (A @ B), (k * A) @ B),
    "k(AB) = A(kB)": (k * (A @ B), A @ (k * B)),
    "IA = A": (identity @ A, A),
    "AI = A": (A @ identity, A),
}
for law, (left, right) in laws.items():
    print(law, "->", torch.equal(left, right))
#> (AB)C = A(BC) -> True
#> A(B + C) = AB + AC -> True
#> (B + C)A = BA + CA -> True
#> k(AB) = (kA)B -> True
#> k(AB) = A(kB) -> True
#> IA = A -> True
#> AI = A -> True

commuting = (A @ B == B @ A).all(dim=(1, 2))
print(commuting.sum())
#> tensor(0)
