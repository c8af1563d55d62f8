import torch

a = torch.tensor([[1, 2], [3, 4]])
b = torch.tensor([[0, 1], [1, 0]])
start = torch.tensor([[100, 100], [200, 200]])
v = torch.tensor([5, 6])
left = torch.stack([a, b])  # (2, 2, 2)
right = torch.stack([b, b])  # (2, 2, 2)

print(torch.addmm(start, a, b))
#> tensor([[102, 101],
#>         [204, 203]])

print(torch.addmv(v, a, v))
#> tensor([22, 45])

print(torch.addr(start, v, v))
#> tensor([[125, 130],
#>         [230, 236]])

print(torch.addbmm(start, left, right))
#> tensor([[103, 101],
#>         [204, 204]])

print(torch.baddbmm(start.expand(2, 2, 2), left, right))
#> tensor([[[102, 101],
#>          [204, 203]],
#>
#>         [[101, 100],
#>          [200, 201]]])

print(torch.addmm(start, a, b, beta=2, alpha=10))
#> tensor([[220, 210],
#>         [440, 430]])
