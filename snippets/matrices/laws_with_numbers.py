import torch

torch.manual_seed(0)
A, B = torch.randint(-9, 10, (2, 1000, 2, 3))
k, m = torch.randint(-9, 10, (2, 1000, 1, 1))

laws = {
    "k(mA) = (km)A": (k * (m * A), (k * m) * A),
    "k(mA) = m(kA)": (k * (m * A), m * (k * A)),
    "(k + m)A = kA + mA": ((k + m) * A, k * A + m * A),
    "k(A + B) = kA + kB": (k * (A + B), k * A + k * B),
    "1A = A": (1 * A, A),
    "0A = O": (0 * A, torch.zeros_like(A)),
}
for law, (left, right) in laws.items():
    print(law, "->", torch.equal(left, right))
#> k(mA) = (km)A -> True
#> k(mA) = m(kA) -> True
#> (k + m)A = kA + mA -> True
#> k(A + B) = kA + kB -> True
#> 1A = A -> True
#> 0A = O -> True
