import torch

torch.manual_seed(0)
A, B = torch.randint(-9, 10, (2, 1000, 3, 3))
k = torch.randint(-9, 10, (1000, 1, 1))

laws = {
    "(A + B)^T = A^T + B^T": ((A + B).mT, A.mT + B.mT),
    "(kA)^T = kA^T": ((k * A).mT, k * A.mT),
    "(AB)^T = B^T A^T": ((A @ B).mT, B.mT @ A.mT),
    "(A^T)^T = A": (A.mT.mT, A),
    "(AB)^T = A^T B^T": ((A @ B).mT, A.mT @ B.mT),
}
for law, (left, right) in laws.items():
    print(law, "->", torch.equal(left, right))
#> (A + B)^T = A^T + B^T -> True
#> (kA)^T = kA^T -> True
#> (AB)^T = B^T A^T -> True
#> (A^T)^T = A -> True
#> (AB)^T = A^T B^T -> False
