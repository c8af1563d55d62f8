import torch

a = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
b = torch.tensor([[0.0, 1.0], [1.0, 0.0]])
v = torch.tensor([5.0, 6.0])
pairs = torch.stack([a, b])  # (2, 2, 2)

print(torch.equal(torch.mm(a, b), a @ b), a @ b)
#> True tensor([[2., 1.],
#>         [4., 3.]])

print(torch.equal(torch.bmm(pairs, pairs), pairs @ pairs))
#> True

print(torch.mv(a, v), a @ v)
#> tensor([17., 39.]) tensor([17., 39.])

print(torch.dot(v, v), v @ v)
#> tensor(61.) tensor(61.)

print(torch.linalg.vecdot(a, a))
#> tensor([ 5., 25.])
