import torch

a = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
b = torch.tensor([[0.0, 1.0], [1.0, 0.0]])
v = torch.tensor([5.0, 6.0])
pairs = torch.stack([a, b])  # (2, 2, 2)

for old, new in (
    (torch.mm(a, b), a @ b),
    (torch.bmm(pairs, pairs), pairs @ pairs),
    (torch.mv(a, v), a @ v),
    (torch.dot(v, v), v @ v),
):
    print(torch.equal(old, new))
#> True
#> True
#> True
#> True

print(torch.linalg.vecdot(a, a))
#> tensor([ 5., 25.])
